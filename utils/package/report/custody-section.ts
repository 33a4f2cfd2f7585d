import type { LogEntry } from '../../cases/types';
import { timeWords } from '../words';
import { type Html, html } from './html';
import type { Report, SayReport } from './report';

/** The custody log as it is hashed: time, event and detail as they stand, with each entry's hash. */
export function custodySection({ input: { file } }: Report, say: SayReport): Html {
  return html`<section id="log">
<h2>${say('section.log')}</h2>
<p>${say('log.note')}</p>
<p class="result" id="log-result"></p>
<div class="wide"><table class="log">
<thead><tr><th scope="col">#</th><th scope="col">${say('log.at')}</th><th scope="col">${say('log.event')}</th><th scope="col">${say('log.hash')}</th></tr></thead>
<tbody>${file.log.map(logRow)}</tbody>
</table></div>
</section>`;
}

function logRow({ at, event, detail, hash }: LogEntry, index: number): Html {
  return html`<tr><td>${index + 1}</td><td>${timeWords(at)}</td><td>${event}<small>${detail}</small></td><td class="hash">${hash}</td></tr>`;
}
