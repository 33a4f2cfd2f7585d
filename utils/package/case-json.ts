import type { Case, ChatMark, Exhibit } from '../cases/types';
import type { Deadline } from '../deadlines/types';
import { FACT_NAMES, FACTS, type Facts } from '../facts';
import { toMoment } from '../time';
import { toldDifferences } from './differences';
import type { PackageInput, PackedAttachment, PackedExhibit, PackedFile } from './types';

export const CASE_SCHEMA_NAME = 'keepproof/case/1';

/**
 * The whole case as data/case.json holds it: enough to import it again. What is unknown is absent; `title` and
 * `proves` are the words shown, `typed` beside them what the person typed.
 */
export function caseJson(
  title: string,
  exhibits: PackedExhibit[],
  attachments: PackedAttachment[],
  input: PackageInput,
): string {
  const { case: about, log } = input.file;
  const data = {
    schema: CASE_SCHEMA_NAME,
    id: about.id,
    title,
    createdAt: about.createdAt,
    exportedAt: toMoment(input.now, input.zone),
    language: input.language,
    software: { name: 'KeepProof', version: input.extensionVersion },
    facts: factsJson(input.facts),
    exhibits: exhibits.map(exhibitJson),
    parties: partiesJson(about),
    problem: about.problem,
    demands: about.demands,
    contacts: about.contacts,
    marks: (about.chatMarks ?? []).map(markJson),
    channels: about.filings,
    texts: about.texts,
    attachments,
    attached: about.attachments,
    deadlines: input.deadlines.map(deadlineJson),
    deadlineMarks: about.deadlineMarks,
    chosen: about.chosen,
    differences: differencesJson(input.file),
    typed: { title: about.title, orderNumber: about.orderNumber, facts: factsJson(about.typed) },
    log: log.map(({ at, event, detail, prev, hash }) => ({ at, event, detail, prev, hash })),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

function exhibitJson({ exhibit, title, purpose, files, transcript }: PackedExhibit) {
  const { title: ownTitle, proves: ownPurpose, caseId: _, files: __, orders, facts, ...rest } = exhibit;
  return {
    ...rest,
    title,
    proves: purpose,
    typed: { title: ownTitle, proves: ownPurpose },
    files: files.map(fileJson),
    orders: orders.map((order) => factsJson(order, exhibit)),
    facts: factsJson(facts, exhibit),
    transcript,
  };
}

function fileJson({ path, sha256, bytes, mediaType, ...rest }: PackedFile) {
  return { path, sha256, bytes, mediaType, ...rest };
}

/** Facts in their fixed order; each names its exhibit, and what is personal is marked so that public texts leave it out. */
function factsJson(facts: Facts, exhibit?: Exhibit) {
  const known = FACT_NAMES.filter((name) => facts[name] !== undefined);
  return Object.fromEntries(
    known.map((name) => [
      name,
      {
        ...facts[name],
        ...(exhibit === undefined ? {} : { exhibit: exhibit.number }),
        ...(FACTS[name].personal ? { personal: true } : {}),
      },
    ]),
  );
}

/** A side nothing was typed about is absent. */
function partiesJson({ complainant, respondent }: Case) {
  return Object.fromEntries(
    Object.entries({ complainant, respondent }).filter(([, party]) => Object.keys(party).length > 0),
  );
}

function markJson({ exhibit, message, mark, text, sender, time, timeIs, part }: ChatMark) {
  return { exhibit, message, mark, text, sender, time, timeIs, part };
}

/** What exhibits say otherwise than each other; `counts` is absent where what the person typed stands above all of them. */
function differencesJson(file: PackageInput['file']) {
  return toldDifferences(file).map(({ name, kind, readings, counts, why }) => ({
    fact: name,
    kind,
    readings: readings.map(({ exhibit, fact: { value, raw } }) => ({ exhibit, value, raw })),
    ...(why === 'typed' ? {} : { counts }),
    why,
  }));
}

function deadlineJson({ rule, who, starts, safe, legal, ...rest }: Deadline) {
  return { rule, who, starts, safe, legal, ...rest };
}
