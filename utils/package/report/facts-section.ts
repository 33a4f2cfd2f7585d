import type { Party } from '../../cases/types';
import { FACT_NAMES, type FactName } from '../../facts';
import { translator } from '../../i18n';
import { factTexts } from '../../i18n/facts';
import { factWords } from '../words';
import { type Html, html } from './html';
import { exhibitLink } from './link';
import type { Report, SayReport } from './report';

/** What is known about the order, each fact with the exhibit it was read from, and the two sides as typed. */
export function factsSection({ input }: Report, say: SayReport): Html {
  const { complainant, respondent } = input.file.case;
  const rows = FACT_NAMES.filter((name) => input.facts[name] !== undefined).map((name) =>
    factRow(name, input, say),
  );
  const parties = [
    partyRow(say('party.complainant'), complainant, say),
    partyRow(say('party.respondent'), respondent, say),
  ];
  return html`<section id="facts">
<h2>${say('section.facts')}</h2>
${rows.length === 0 && html`<p>${say('fact.none')}</p>`}
<table class="facts">
<thead><tr><th scope="col">${say('fact.name')}</th><th scope="col">${say('fact.value')}</th><th scope="col">${say('fact.origin')}</th></tr></thead>
<tbody>${rows}${parties}</tbody>
</table>
</section>`;
}

function factRow(name: FactName, { facts, language }: Report['input'], say: SayReport): Html {
  const fact = facts[name];
  const words = factWords(facts, name, language) ?? '';
  const origin =
    fact?.exhibit === undefined
      ? say(fact?.from === 'typed' ? 'fact.typed' : 'fact.page')
      : exhibitLink(fact.exhibit, say);
  const raw = fact?.raw ?? '';
  return html`<tr><th scope="row">${translator(language, factTexts)(name)}</th><td class="words">${words}${
    raw !== '' && raw !== words && html`<small>${say('fact.raw', { raw })}</small>`
  }</td><td>${origin}</td></tr>`;
}

function partyRow(label: string, party: Party, say: SayReport): Html | false {
  const words = [party.name, party.phone, party.address, party.licence].filter(
    (part) => part !== undefined && part !== '',
  );
  return (
    words.length > 0 &&
    html`<tr><th scope="row">${label}</th><td>${words.join(say('party.separator'))}</td><td>${say('fact.typed')}</td></tr>`
  );
}
