import { wallClock } from '../time';
import { textEntry } from './entry';
import { writeManifest } from './manifest';
import type { Entry } from './types';

/** What bag-info.txt tells besides counts. */
export interface BagInfo {
  caseId: string;
  title: string;
  extensionVersion: string;
  now: Date;
  zone: string;
}

const LONGEST_LINE = 79;

/** The tag files of a BagIt 1.0 bag (RFC 8493) around a payload, without the tag manifest. */
export async function bagFiles(payload: Entry[], info: BagInfo): Promise<Entry[]> {
  return Promise.all([
    textEntry('bagit.txt', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'),
    textEntry('bag-info.txt', writeBagInfo(payload, info)),
    textEntry('manifest-sha256.txt', writeManifest(payload)),
  ]);
}

/** tagmanifest-sha256.txt over every tag file except itself. */
export function tagManifest(tagFiles: Entry[]): Promise<Entry> {
  return textEntry('tagmanifest-sha256.txt', writeManifest(tagFiles));
}

/** bag-info.txt: `Label: value` lines, with values cleaned and folded. */
export function writeBagInfo(payload: Pick<Entry, 'blob'>[], info: BagInfo): string {
  const bytes = payload.reduce((sum, { blob }) => sum + blob.size, 0);
  const fields: [string, string][] = [
    ['Bagging-Date', wallClock(info.now, info.zone).date],
    ['Bag-Software-Agent', `KeepProof ${info.extensionVersion}`],
    ['Payload-Oxum', `${bytes}.${payload.length}`],
    ['Bag-Size', readableSize(bytes)],
    ['External-Identifier', info.caseId],
    ['External-Description', info.title],
  ];
  return fields
    .map(([label, value]) => ({ label, value: oneLine(value) }))
    .filter(({ value }) => value !== '')
    .map(({ label, value }) => `${fold(label, value)}\n`)
    .join('');
}

function readableSize(bytes: number): string {
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

/** A title may come from a page: nothing in it may start a line of its own or steer a terminal. */
function oneLine(value: string): string {
  return value.replace(/[\p{Control}\p{Line_Separator}\p{Paragraph_Separator}\s]+/gu, ' ').trim();
}

// A folded line goes on after blanks, so it is folded only where a blank is; text without blanks stays long.
function fold(label: string, value: string): string {
  const [first = '', ...words] = value.split(' ');
  const lines = [`${label}: ${first}`];
  for (const word of words) {
    const joined = `${lines.at(-1)} ${word}`;
    if (joined.length > LONGEST_LINE) lines.push(`  ${word}`);
    else lines.splice(-1, 1, joined);
  }
  return lines.join('\n');
}
