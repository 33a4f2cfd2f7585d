import type { WrittenText } from '../complaint/types';
import { caseJson } from './case-json';
import { textEntry } from './entry';
import { evidenceCsv } from './evidence-list';
import { formPath, formText } from './form-text';
import { asciiSlug } from './names';
import { packAttachments } from './pack-attachments';
import type { Packed } from './pack-exhibits';
import type { Entry, PackageInput } from './types';

/** Everything under data/: the sealed files, and what is written about them. */
export async function payload(title: string, packed: Packed, input: PackageInput): Promise<Entry[]> {
  const { texts, forms = [], calendar, language } = input;
  const attached = await packAttachments(input.attachments ?? []);
  const written = await Promise.all([
    textEntry('data/case.json', caseJson(title, packed.exhibits, attached.attachments, input)),
    textEntry('data/evidence-list.csv', evidenceCsv(packed.exhibits, language)),
    ...texts.map((text) => textEntry(complaintPath(text), text.body)),
    ...forms.map((form) => textEntry(formPath(form), formText(form))),
    ...(calendar === undefined ? [] : [textEntry('data/deadlines.ics', calendar)]),
  ]);
  return [...packed.entries, ...attached.entries, ...written];
}

/** Where a complaint text stands: `data/complaint/<channel>.<lang>.txt`. */
export function complaintPath({ channel, language }: WrittenText): string {
  return `data/complaint/${asciiSlug(channel)}.${language}.txt`;
}
