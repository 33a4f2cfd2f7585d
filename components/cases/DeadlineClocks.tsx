import type { Deadline } from '../../utils/deadlines/types';
import { casesTexts } from '../../utils/i18n/cases';
import { useDeadlineWords } from '../shared/deadline-words';
import { formatTime } from '../shared/format';
import { useSay } from '../shared/language';

/** Who must act, when the clock began, and its two ends to the minute. */
export function DeadlineClocks({ deadline }: { deadline: Deadline }) {
  const say = useSay(casesTexts);
  const words = useDeadlineWords();
  const time = (iso: string | null) => (iso === null ? '—' : formatTime(iso).slice(0, 16));
  const rows = [
    { name: say('deadline.who'), value: words.who(deadline.who) },
    { name: say('deadline.starts'), value: time(deadline.starts) },
    { name: say('deadline.safe'), value: time(deadline.safe) },
    {
      name: say('deadline.legal'),
      value: deadline.legal === null ? words.legalReason(deadline) : time(deadline.legal),
    },
  ];
  return (
    <dl class="deadline-clocks small">
      {rows.map(({ name, value }) => (
        <div key={name}>
          <dt class="soft">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
