import { type Deadline, speakingEnd } from '../../deadlines';
import { type DeadlineWords, deadlineWords } from '../../deadlines/words';
import { timeWords } from '../words';
import { type Html, html } from './html';
import { exhibitLink } from './link';
import type { Report, SayReport } from './report';

const COLUMNS = ['name', 'who', 'starts', 'ends', 'state', 'source'] as const;

/** Every deadline that could be worked out, by its end, each with its rule's source; nothing when there is none. */
export function deadlinesSection({ input }: Report, say: SayReport): Html | false {
  const words = deadlineWords(input.language, input.holidays);
  const known = input.deadlines
    .filter((each) => endOf(each) !== '' && each.state !== 'void')
    .sort((a, b) => Date.parse(endOf(a)) - Date.parse(endOf(b)));
  const waiting = input.deadlines.filter(({ state }) => state === 'unknown').length;
  if (known.length === 0) return false;
  return html`<section id="deadlines">
<h2>${say('section.deadlines')}</h2>
<p class="fine">${say('deadline.note')}</p>
<div class="wide"><table class="deadlines">
<thead><tr>${COLUMNS.map((column) => html`<th scope="col">${say(`deadline.${column}`)}</th>`)}</tr></thead>
<tbody>${known.map((each) => deadlineRow(each, words, say))}</tbody>
</table></div>
${waiting > 0 && html`<p class="fine">${say('deadline.waiting', { n: waiting })}</p>`}
</section>`;
}

function deadlineRow(deadline: Deadline, words: DeadlineWords, say: SayReport): Html {
  const { rule, who, starts, exhibit, checked, confidence } = deadline;
  const estimate = words.estimate(deadline);
  const facts = [
    say('deadline.checked', { date: checked }),
    say('deadline.confidence', { level: words.confidence(confidence) }),
  ];
  return html`<tr>
<th scope="row">${words.name(rule)}</th>
<td>${who === 'buyer' ? say('party.complainant') : words.who(who)}</td>
<td class="time">${starts !== null && minuteWords(starts)}${exhibit !== undefined && html`<small>${exhibitLink(exhibit, say)}</small>`}</td>
<td class="time">${minuteWords(endOf(deadline))}${extension(deadline, say)}</td>
<td>${words.state(deadline)}${estimate !== '' && html`<small>${estimate}</small>`}</td>
<td>${words.source(deadline)}<small>${facts.join(' · ')}</small></td>
</tr>`;
}

/** The later end, where the law moves the one that is shown. */
function extension({ legal, ...deadline }: Deadline, say: SayReport): Html | false {
  const isLater = legal !== null && legal !== endOf({ legal, ...deadline });
  return isLater && html`<small>${say('deadline.legal', { time: minuteWords(legal) })}</small>`;
}

function endOf(deadline: Deadline): string {
  return speakingEnd(deadline) ?? deadline.safe ?? '';
}

/** To the minute and without the zone, in which all rows stand: `2026-10-01 23:59`. */
function minuteWords(iso: string): string {
  return timeWords(iso).slice(0, 16);
}
