import { type Language, translator } from '../../i18n';
import { reportCheckTexts } from '../../i18n/report-check';
import { type Html, html, jsonBlock } from './html';
import type { Report } from './report';

/** One line per system that checks the whole payload with nothing but what comes with it. */
const COMMANDS: [system: string, line: string][] = [
  ['Linux', 'sha256sum -c manifest-sha256.txt'],
  ['macOS', 'shasum -a 256 -c manifest-sha256.txt'],
  [
    'Windows PowerShell',
    'Get-Content manifest-sha256.txt | % { $h, $p = $_ -split "  ", 2; if ((Get-FileHash $p).Hash -eq $h) { "OK  $p" } else { "CHANGED  $p" } }',
  ],
];

/** Texts that the verifier's script says. */
const SAID = [
  'working',
  'result.all-ok',
  'result.some-ok',
  'result.problems',
  'result.nothing',
  'result.unreadable',
  'state.ok',
  'state.changed',
  'state.missing',
  'state.extra',
  'log.ok',
  'log.broken',
] as const;

/** How to check the package: the verifier on this page, a command, or a fingerprint received before. */
export function checkSection(report: Report, title: string): Html {
  const say = translator(report.input.language, reportCheckTexts);
  return html`<section id="check">
<h2>${title}</h2>
<p>${say('lead')}</p>
<div class="tool">
<h3>${say('here.title')}</h3>
<p>${say('here.how')}</p>
<noscript><p class="notice">${say('here.no-script')}</p></noscript>
<div class="drop" id="drop">
<label class="button">${say('choose-folder')}<input type="file" id="folder" webkitdirectory multiple></label>
<label class="button">${say('choose-files')}<input type="file" id="files" multiple></label>
</div>
<p class="result" id="result" role="status"></p>
<div class="wide"><table class="checked" id="checked" hidden><tbody></tbody></table></div>
</div>
<h3>${say('command.title')}</h3>
<p>${say('command.how')}</p>
<dl class="commands">${COMMANDS.map(([system, line]) => html`<dt>${system}</dt><dd><code>${line}</code></dd>`)}</dl>
<p>${say('command.bagit')}</p>
<h3>${say('fingerprint.title')}</h3>
<p>${say('fingerprint.how')}</p>
<p class="hash fingerprint">${report.fingerprint}</p>
${jsonBlock('expected', {
  files: report.expected.map(({ path, sha256 }) => ({ path, sha256 })),
  log: report.input.file.log,
  texts: textsOf(report.input.language),
})}
</section>`;
}

function textsOf(language: Language): Record<string, string> {
  const say = translator(language, reportCheckTexts);
  return Object.fromEntries(SAID.map((key) => [key, say(key)]));
}
