import { translator } from '../../i18n';
import { factTexts } from '../../i18n/facts';
import { toMoment } from '../../time';
import { factWords, momentWords } from '../words';
import { type Html, html } from './html';
import type { Report, SayReport } from './report';

/** Head of the report: whose case, how many exhibits, from when, and what a reader must know at once. */
export function summary({ input, title, exhibits }: Report, say: SayReport): Html {
  const { facts, language } = input;
  const nameOf = translator(language, factTexts);
  const partial = exhibits.filter(({ exhibit }) => exhibit.state === 'partial').length;
  const damaged = exhibits.flatMap(({ files }) => files).filter((file) => file.damage !== undefined).length;
  const key = (['shop', 'orderNumber', 'paid'] as const).map((name) =>
    pair(nameOf(name), factWords(facts, name, language)),
  );
  return html`<header class="cover">
<p class="kind">${say('kind')}</p>
<h1>${title}</h1>
<dl class="glance">
${key}
${pair(say('exhibit-count'), say(exhibits.length === 1 ? 'count.one' : 'count.many', { n: exhibits.length }))}
${pair(say('exported'), momentWords(toMoment(input.now, input.zone)))}
</dl>
${partial > 0 && html`<p class="notice">${say('partial', { n: partial })}</p>`}
${damaged > 0 && html`<p class="notice alarm">${say('damaged', { n: damaged })}</p>`}
</header>`;
}

function pair(label: string, value: string | undefined): Html | false {
  return value !== undefined && html`<div><dt>${label}</dt><dd>${value}</dd></div>`;
}
