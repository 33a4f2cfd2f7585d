import type { WrittenText } from '../../complaint/types';
import { formPath } from '../form-text';
import { complaintPath } from '../payload';
import type { WrittenForm } from '../types';
import { type Html, html } from './html';
import { fileLink } from './link';
import type { Report, SayReport } from './report';

/** The complaint's long form; texts for single channels fold away under it. Nothing when no text was written. */
export function complaintSection({ input: { texts, forms = [] } }: Report, say: SayReport): Html | false {
  const [first, ...rest] = [...texts].sort(
    (a, b) => Number(b.channel === 'full') - Number(a.channel === 'full'),
  );
  return (
    first !== undefined &&
    html`<section id="complaint">
<h2>${say('section.complaint')}</h2>
<p class="files">${fileLink(complaintPath(first))}</p>
<div class="letter">${first.body}</div>
${rest.map((text) => folded(text, forms))}
</section>`
  );
}

function folded(text: WrittenText, forms: readonly WrittenForm[]): Html {
  const form = forms.find(({ channel }) => channel === text.channel);
  return html`<details><summary>${complaintPath(text)}</summary><div class="letter">${text.body}</div>
${form && html`<p class="files">${fileLink(formPath(form))}</p>`}</details>`;
}
