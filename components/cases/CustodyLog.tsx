import type { LogEntry } from '../../utils/cases/types';
import { casesTexts } from '../../utils/i18n/cases';
import { toMoment } from '../../utils/time';
import { formatTime } from '../shared/format';
import { useSay } from '../shared/language';
import { useCustodyWords } from './custody-words';
import { Section } from './Section';

/** What happened to the case, oldest first, folded away until it is asked for. */
export function CustodyLog({ log }: { log: LogEntry[] }) {
  const say = useSay(casesTexts);
  const words = useCustodyWords();
  return (
    <Section name="custody">
      <p class="soft lead">{say('custody.note')}</p>
      <details class="folded" data-testid="custody-log">
        <summary>{say('custody.show', { n: log.length })}</summary>
        <ol class="custody small">
          {log.map((entry) => (
            <li key={entry.hash}>
              <time class="soft" dateTime={entry.at}>
                {formatTime(toMoment(new Date(entry.at)).local)}
              </time>
              <span title={entry.detail}>
                {words.event(entry)} <span class="soft">{words.about(entry)}</span>
              </span>
              <code class="mono soft" title={entry.hash}>
                {entry.hash.slice(0, 12)}…
              </code>
            </li>
          ))}
        </ol>
      </details>
    </Section>
  );
}
