import { type Language, translator } from '../../i18n';
import { reportTexts } from '../../i18n/report';
import { sha256OfText } from '../../sha256';
import { checkSection } from './check-section';
import { complaintSection } from './complaint-section';
import { custodySection } from './custody-section';
import { deadlinesSection } from './deadlines-section';
import { exhibitSection } from './exhibit-section';
import { factsSection } from './facts-section';
import { Html, html } from './html';
import { listSection } from './list-section';
import { meaningSection } from './meaning-section';
import type { Report, SayReport } from './report';
import { STYLE } from './style';
import { summary } from './summary';
import { VERIFIER } from './verifier-script';

/** START-HERE.html: the whole case for a reader, in one file that needs no network and runs only its own script. */
export async function reportHtml(report: Report): Promise<string> {
  const { language } = report.input;
  const say = translator(language, reportTexts);
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
<main>
${body(report, say, language)}
</main>
<footer class="fine"><p>${say('made-by', { version: report.input.extensionVersion })}</p></footer>
<script type="module">${new Html(VERIFIER)}</script>
</body>
</html>
`;
  return page.markup;
}

function body(report: Report, say: SayReport, language: Language): Html {
  return html`${factsSection(report, say)}
${listSection(report, say)}
${complaintSection(report, say)}
${deadlinesSection(report, say)}
<section id="exhibits">
<h2>${say('section.exhibits')}</h2>
${report.exhibits.map((each) => exhibitSection(each, language, say))}
</section>
${custodySection(report, say)}
${checkSection(report, say('section.check'))}
${meaningSection(say('section.meaning'), language)}`;
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
