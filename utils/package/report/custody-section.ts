import type { LogEntry } from '../../cases/types';
import { translator } from '../../i18n';
import { custodyTexts, isCustodyEvent } from '../../i18n/custody';
import { timeWords } from '../words';
import { type Html, html } from './html';
import type { Report, SayReport } from './report';

/** The custody log: what happened in words, under it the code and the detail as they are hashed, and each entry's hash. */
export function custodySection({ input: { file, language } }: Report, say: SayReport): Html {
  const sayEvent = translator(language, custodyTexts);
  const nameOf = (event: string) => (isCustodyEvent(event) ? sayEvent(event) : event);
  return html`<section id="log">
<h2>${say('section.log')}</h2>
<p>${say('log.note')}</p>
<p class="result" id="log-result"></p>
<div class="wide"><table class="log">
<thead><tr><th scope="col">#</th><th scope="col">${say('log.at')}</th><th scope="col">${say('log.event')}</th><th scope="col">${say('log.hash')}</th></tr></thead>
<tbody>${file.log.map((entry, index) => logRow(entry, index + 1, nameOf(entry.event)))}</tbody>
</table></div>
</section>`;
}

function logRow({ at, event, detail, hash }: LogEntry, number: number, name: string): Html {
  return html`<tr><td>${number}</td><td>${timeWords(at)}</td><td>${name}<small class="mono">${event} ${detail}</small></td><td class="hash">${hash}</td></tr>`;
}
