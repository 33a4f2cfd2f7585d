import { evidenceRows } from '../evidence-list';
import { type Html, html } from './html';
import { fileLink } from './link';
import type { Report, SayReport } from './report';

const COLUMNS = ['number', 'title', 'source', 'purpose', 'form', 'where'] as const;

/** The list of evidence as a table, with the lines on which it is signed once printed. */
export function listSection({ input, exhibits }: Report, say: SayReport): Html {
  const rows = evidenceRows(exhibits, input.language).map(
    (row) => html`<tr>
<td><a href="#exhibit-${row.number}">${row.number}</a></td><td>${row.title}</td><td class="source">${row.source}</td>
<td>${row.purpose}</td><td>${row.form}</td><td class="paths">${row.paths.map((path) => html`<div>${fileLink(path)}</div>`)}</td>
</tr>`,
  );
  return html`<section id="list">
<h2>${say('section.list')}</h2>
<div class="wide"><table class="list">
<thead><tr>${COLUMNS.map((column) => html`<th scope="col">${say(`list.${column}`)}</th>`)}</tr></thead>
<tbody>${rows}</tbody>
</table></div>
<p class="signature"><span>${say('list.signature')}</span><span>${say('list.date')}</span></p>
</section>`;
}
