import { type Language, translator } from '../i18n';
import { methodTexts, reportTexts } from '../i18n/report';
import type { PackedExhibit } from './types';
import { momentWords } from './words';

/** One row of the list of evidence, in the order of its columns. */
export interface EvidenceRow {
  number: number;
  title: string;
  source: string;
  purpose: string;
  form: string;
  /** Paths of its files from the top folder. */
  paths: string[];
}

/**
 * The list of evidence with the columns a Chinese court asks for: number, name, source, purpose, form, place
 * (最高人民法院关于民事诉讼证据的若干规定, art. 19).
 */
export function evidenceRows(exhibits: PackedExhibit[], language: Language): EvidenceRow[] {
  return exhibits.map((packed) => ({
    number: packed.exhibit.number,
    title: packed.title,
    source: sourceOf(packed, language),
    purpose: packed.purpose,
    form: formOf(packed, language),
    paths: packed.files.map(({ path }) => path),
  }));
}

/** The list as a table file: RFC 4180, with a byte order mark so that spreadsheets read it as UTF-8. */
export function evidenceCsv(exhibits: PackedExhibit[], language: Language): string {
  const say = translator(language, reportTexts);
  const header = (['number', 'title', 'source', 'purpose', 'form', 'where'] as const).map((column) =>
    say(`list.${column}`),
  );
  const rows = evidenceRows(exhibits, language).map((row) => [
    String(row.number),
    row.title,
    row.source,
    row.purpose,
    row.form,
    row.paths.join('; '),
  ]);
  return `\uFEFF${[header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function sourceOf({ exhibit }: PackedExhibit, language: Language): string {
  const say = translator(language, reportTexts);
  const kept = say('source.kept', { time: momentWords(exhibit.capturedAt) });
  return [exhibit.pageTitle, exhibit.url, kept].filter((part) => part !== '').join(say('source.separator'));
}

function formOf({ exhibit, files }: PackedExhibit, language: Language): string {
  const say = translator(language, reportTexts);
  const has = (role: string) => files.some((file) => file.role === role);
  return [
    translator(language, methodTexts)(exhibit.method),
    has('transcript-json') && say('form.transcript'),
    has('page-text') && say('form.page-text'),
    exhibit.state === 'partial' && say('form.partial'),
  ]
    .filter((part) => part !== false)
    .join(say('form.separator'));
}

/** A page's words must not become a formula: an apostrophe makes a spreadsheet take the cell as text. */
function cell(value: string): string {
  const tame = /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
}
