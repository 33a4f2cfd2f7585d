import { useEffect, useState } from 'preact/hooks';
import type { Deadline } from '../../utils/deadlines/types';
import { popupTexts } from '../../utils/i18n/popup';
import { useSay } from '../shared/language';
import { NextDeadline } from '../shared/NextDeadline';
import type { PopupPorts } from './ports';

interface Props {
  caseId: string;
  ports: Pick<PopupPorts, 'nextDeadline' | 'now'>;
}

/** What is due next in the chosen case; nothing while nothing is. */
export function NextOfCase({ caseId, ports }: Props) {
  const say = useSay(popupTexts);
  const [next, setNext] = useState<Deadline>();

  useEffect(() => {
    let isGone = false;
    // A deadline that cannot be worked out must not stand in the way of keeping a page.
    ports.nextDeadline(caseId).then(
      (found) => !isGone && setNext(found),
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [caseId]);

  if (next === undefined) return null;
  return (
    <section class="popup-next" aria-label={say('next.title')}>
      <NextDeadline deadline={next} now={ports.now()} />
    </section>
  );
}
