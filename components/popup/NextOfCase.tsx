import { useEffect, useState } from 'preact/hooks';
import { popupTexts } from '../../utils/i18n/popup';
import { useLanguage, useSay } from '../shared/language';
import { NextDeadline } from '../shared/NextDeadline';
import type { NextUp, PopupPorts } from './ports';

interface Props {
  /** The chosen case; undefined for a new one: then what is due next in any case is shown. */
  caseId: string | undefined;
  ports: Pick<PopupPorts, 'nextDeadline' | 'now'>;
}

/** What is due next, with the way to its case; nothing while nothing is. */
export function NextOfCase({ caseId, ports }: Props) {
  const say = useSay(popupTexts);
  const language = useLanguage();
  const [next, setNext] = useState<NextUp>();

  useEffect(() => {
    let isGone = false;
    // A deadline that cannot be worked out must not stand in the way of keeping a page.
    ports.nextDeadline(caseId, language).then(
      (found) => !isGone && setNext(found),
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [caseId, language]);

  if (next === undefined) return null;
  return (
    <section class="popup-next" aria-label={say('next.title')}>
      <a
        class="popup-next-link"
        href={`cases.html#/case/${encodeURIComponent(next.caseId)}`}
        target="_blank"
        rel="noreferrer"
      >
        {caseId === undefined && <span class="small soft">{next.title}</span>}
        <NextDeadline deadline={next.deadline} name={next.name} now={ports.now()} />
      </a>
    </section>
  );
}
