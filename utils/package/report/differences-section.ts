import { translator } from '../../i18n';
import { factTexts } from '../../i18n/facts';
import { reportDifferenceTexts } from '../../i18n/report-differences';
import { type ToldDifference, toldDifferences } from '../differences';
import { factWords } from '../words';
import { type Html, html } from './html';
import { exhibitLink } from './link';
import type { Report, SayReport } from './report';

/** What exhibits say otherwise than each other, side by side, with the one that counts and why; absent where they agree. */
export function differencesSection({ input }: Report, say: SayReport): Html | false {
  const { file, language } = input;
  const differences = toldDifferences(file);
  const sayDifference = translator(language, reportDifferenceTexts);
  const sayFact = translator(language, factTexts);
  const row = ({
    name,
    readings,
    counts,
    why,
  }: ToldDifference) => html`<tr><th scope="row">${sayFact(name)}</th>
<td><ul>${readings.map(
    ({ exhibit, fact }) =>
      html`<li>${exhibitLink(exhibit, say)} <span class="words">${factWords({ [name]: fact }, name, language)}</span></li>`,
  )}</ul></td>
<td>${why === 'typed' ? say('fact.typed') : exhibitLink(counts, say)}</td><td>${sayDifference(`why.${why}`)}</td></tr>`;
  return (
    differences.length > 0 &&
    html`<section id="differences">
<h2>${say('section.differences')}</h2>
<p>${sayDifference('intro')}</p>
<table class="facts">
<thead><tr><th scope="col">${say('fact.name')}</th><th scope="col">${sayDifference('says')}</th><th scope="col">${sayDifference('counts')}</th><th scope="col">${sayDifference('why')}</th></tr></thead>
<tbody>${differences.map(row)}</tbody>
</table>
</section>`
  );
}
