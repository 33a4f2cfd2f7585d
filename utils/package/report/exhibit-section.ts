import type { Problem } from '../../capture/types';
import { type Language, translator } from '../../i18n';
import { exhibitStateTexts } from '../../i18n/exhibits';
import { methodTexts, reportProblemTexts } from '../../i18n/report';
import { reportCaptureTexts } from '../../i18n/report-capture';
import type { PackedExhibit, PackedFile } from '../types';
import { momentWords, timeWords } from '../words';
import { assemblyWords, clockWords } from './capture-words';
import { chatSection } from './chat-section';
import { type Html, html, type Part } from './html';
import { fileLink } from './link';
import { pictures } from './pictures';
import type { SayReport } from './report';

/** One exhibit: what it is and proves, how it came to be, its pictures, and its files with their hashes. */
export function exhibitSection(packed: PackedExhibit, language: Language, say: SayReport): Html {
  const { exhibit, title, files } = packed;
  return html`<article class="exhibit" id="exhibit-${exhibit.number}">
<h3><span class="number">${say('exhibit', { n: exhibit.number })}</span> ${title}</h3>
<dl class="meta">${meta(packed, language, say)}</dl>
${chatSection(packed, language)}
${pictures(packed, say)}
<table class="files">
<thead><tr><th scope="col">${say('file.path')}</th><th scope="col">${say('file.size')}</th><th scope="col">${say('file.hash')}</th></tr></thead>
<tbody>${files.map((file) => fileRow(file, say))}</tbody>
</table>
</article>`;
}

function meta({ exhibit, purpose, transcript }: PackedExhibit, language: Language, say: SayReport): Part {
  const { capturedAt, sequence, clock, report, viewport, problems, method, state } = exhibit;
  const sayCapture = translator(language, reportCaptureTexts);
  return [
    row(say('meta.purpose'), purpose),
    row(say('meta.time'), [momentWords(capturedAt), html`<small>${timeWords(capturedAt.utc)}</small>`]),
    row(sayCapture('order'), sequence !== undefined && sayCapture('order.words', { n: sequence })),
    row(sayCapture('clock'), clock !== undefined && clockWords(clock, language)),
    row(say('meta.page-title'), exhibit.pageTitle),
    row(say('meta.url'), exhibit.url),
    row(say('meta.method'), translator(language, methodTexts)(method)),
    row(say('meta.state'), [
      html`<span class="state ${state}">${translator(language, exhibitStateTexts)(state)}</span>`,
      problems.map((problem) => html`<div>${problemWords(problem, language)}</div>`),
    ]),
    row(sayCapture('assembly'), report !== undefined && assemblyWords(report, language)),
    row(
      say('meta.transcript'),
      transcript !== undefined && [
        transcript.line || say('transcript.summary', { ...transcript, top: say(`top.${transcript.top}`) }),
        html`<div>${fileLink(transcript.file)}</div>`,
      ],
    ),
    row(say('meta.environment'), [
      say('meta.view', { ...viewport, ratio: exhibit.devicePixelRatio, version: exhibit.extensionVersion }),
      html`<small>${exhibit.userAgent}</small>`,
    ]),
  ];
}

function row(label: string, value: Part): Part {
  return value !== '' && value !== false && html`<dt>${label}</dt><dd>${value}</dd>`;
}

/** A problem in words; the detail of a code from a newer version stands alone beside the code. */
function problemWords({ code, detail }: Problem, language: Language): string {
  const words = code in reportProblemTexts ? translator(language, reportProblemTexts)(code) : code;
  return detail === '' ? words : `${words} (${detail})`;
}

function fileRow({ path, bytes, sha256, width, height, damage }: PackedFile, say: SayReport): Html {
  const pixels = width !== undefined && height !== undefined && html`<div>${width} × ${height}</div>`;
  return html`<tr>
<td>${damage === 'missing' ? path : fileLink(path)}${damage !== undefined && html` <strong class="alarm">${say(`file.${damage}`)}</strong>`}</td>
<td>${pixels}<div>${sizeWords(bytes)}</div></td><td class="hash">${sha256}</td>
</tr>`;
}

function sizeWords(bytes: number): string {
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
