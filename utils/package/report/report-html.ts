import { type Language, translator } from '../../i18n';
import { reportTexts } from '../../i18n/report';
import { sha256OfText } from '../../sha256';
import { checkSection } from './check-section';
import { complaintSection } from './complaint-section';
import { custodySection } from './custody-section';
import { deadlinesSection } from './deadlines-section';
import { differencesSection } from './differences-section';
import { exhibitSection } from './exhibit-section';
import { factsSection } from './facts-section';
import { Html, html } from './html';
import { listSection } from './list-section';
import { meaningSection } from './meaning-section';
import type { Report, SayReport } from './report';
import { STYLE } from './style';
import { summary } from './summary';
import { VERIFIER } from './verifier-script';

/** A part of the report; its id is its anchor and the end of its title's key. */
interface Section {
  id: 'facts' | 'differences' | 'list' | 'complaint' | 'deadlines' | 'exhibits' | 'log' | 'check' | 'meaning';
  part: Html | false;
}

/** START-HERE.html: the whole case for a reader, in one file that needs no network and runs only its own script. */
export async function reportHtml(report: Report): Promise<string> {
  const { language } = report.input;
  const say = translator(language, reportTexts);
  const sections = sectionsOf(report, say, language);
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${await policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${report.title} · ${say('kind')}</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
${summary(report, say)}
${contents(sections, say)}
<main>
${sections.map(({ part }) => part)}
</main>
<footer class="fine"><p>${say('made-by', { version: report.input.extensionVersion })}</p></footer>
<script type="module">${new Html(VERIFIER)}</script>
</body>
</html>
`;
  return page.markup;
}

/** The parts of the report in their order; what this case has nothing for is left out. */
function sectionsOf(report: Report, say: SayReport, language: Language): Section[] {
  const all = [
    { id: 'facts', part: factsSection(report, say) },
    { id: 'differences', part: differencesSection(report, say) },
    { id: 'list', part: listSection(report, say) },
    { id: 'complaint', part: complaintSection(report, say) },
    { id: 'deadlines', part: deadlinesSection(report, say) },
    { id: 'exhibits', part: exhibitsSection(report, say, language) },
    { id: 'log', part: custodySection(report, say) },
    { id: 'check', part: checkSection(report, say('section.check')) },
    { id: 'meaning', part: meaningSection(say('section.meaning'), language) },
  ] as const;
  return all.filter(({ part }) => part !== false);
}

function exhibitsSection({ exhibits }: Report, say: SayReport, language: Language): Html {
  return html`<section id="exhibits">
<h2>${say('section.exhibits')}</h2>
${exhibits.map((each) => exhibitSection(each, language, say))}
</section>`;
}

function contents(sections: Section[], say: SayReport): Html {
  return html`<nav aria-label="${say('contents')}"><ul>${sections.map(
    ({ id }) => html`<li><a href="#${id}">${say(`section.${id}`)}</a></li>`,
  )}</ul></nav>`;
}

/** Nothing is loaded but pictures beside the report; the one style and the one script are named by their hashes. */
async function policy(): Promise<string> {
  const [ofStyle, ofScript] = await Promise.all([sourceHash(STYLE), sourceHash(VERIFIER)]);
  return [
    "default-src 'none'",
    "img-src 'self' file:",
    `style-src ${ofStyle}`,
    `script-src ${ofScript}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

async function sourceHash(text: string): Promise<string> {
  const bytes = (await sha256OfText(text)).match(/../g) ?? [];
  return `'sha256-${btoa(String.fromCharCode(...bytes.map((byte) => Number.parseInt(byte, 16))))}'`;
}
