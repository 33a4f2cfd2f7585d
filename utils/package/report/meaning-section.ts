import { type Language, translator } from '../../i18n';
import { reportCheckTexts } from '../../i18n/report-check';
import { type Html, html } from './html';

/** What the package proves and what it does not, in plain words, and what follows for whoever relies on it. */
const PARTS = [
  { title: 'proves.title', points: ['proves.bytes', 'proves.page', 'proves.log'] },
  { title: 'limits.title', points: ['limits.time', 'limits.before', 'limits.maker'] },
  { title: 'advice.title', points: ['advice.originals', 'advice.platform', 'advice.notary'] },
] as const;

export function meaningSection(title: string, language: Language): Html {
  const say = translator(language, reportCheckTexts);
  return html`<section id="meaning">
<h2>${title}</h2>
${PARTS.map((part) => html`<h3>${say(part.title)}</h3><ul>${part.points.map((point) => html`<li>${say(point)}</li>`)}</ul>`)}
<p class="fine">${say('advice.note')}</p>
</section>`;
}
