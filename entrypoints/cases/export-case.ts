import { browser } from 'wxt/browser';
import type { ExportRun } from '../../components/cases/ports';
import { type CaseFile, loadFile, logEvent, readCase } from '../../utils/cases';
import { readHolidays } from '../../utils/clocks';
import { ATTACHMENT_LIMITS, attachmentPlan, CHANNEL_IDS } from '../../utils/complaint';
import { calendarOf } from '../../utils/deadlines';
import { deadlineWords } from '../../utils/deadlines/words';
import type { AttachedFile, EvidencePackage } from '../../utils/package/types';
import { machineZone } from '../../utils/time';
import { packageForms, packageTexts, viewOf } from './derive';

/** Makes the evidence package of a case as it is stored now, and logs it. The zip code is loaded only here. */
export async function exportCase(id: string, run: ExportRun): Promise<EvidencePackage> {
  const { language, progress, signal } = run;
  const [{ buildPackage }, file] = await Promise.all([import('../../utils/package'), readCase(id)]);
  const now = new Date();
  const holidays = await readHolidays();
  const view = viewOf(file, holidays, now);
  const texts = packageTexts(view, language, now);
  const channels = texts.map(({ channel }) => channel);
  const made = await buildPackage({
    file,
    facts: view.facts,
    deadlines: view.deadlines,
    holidays,
    texts,
    forms: packageForms(view, channels, language, now),
    attachments: await attachedFiles(file, signal),
    calendar: calendarOf(
      view.deadlines
        .filter(({ safe }) => safe !== null)
        .map((deadline) => ({ caseId: id, title: view.title, deadline, revision: file.log.length })),
      deadlineWords(language, holidays),
      now,
    ),
    language,
    now,
    zone: machineZone(),
    extensionVersion: browser.runtime.getManifest().version,
    loadFile,
    onProgress: progress,
    signal,
  });
  await logEvent(id, 'exported', made.name, new Date());
  return made;
}

/** The files of every channel for which the person chose exhibits, made from the sealed ones. */
async function attachedFiles(
  { case: about, exhibits }: CaseFile,
  signal: AbortSignal,
): Promise<AttachedFile[]> {
  const chosen = CHANNEL_IDS.filter((id) => (about.attachments?.[id] ?? []).length > 0);
  if (chosen.length === 0) return [];
  const { makeAttachments } = await import('../../utils/attachments');
  const files: AttachedFile[] = [];
  for (const channel of chosen) {
    const going = exhibits.filter(({ number }) => about.attachments?.[channel]?.includes(number));
    const plan = attachmentPlan(going, ATTACHMENT_LIMITS[channel]);
    const { made } = await makeAttachments(plan, { loadFile, signal });
    files.push(
      ...made.map(({ name, how, blob, files: from }) => ({
        channel,
        name,
        how,
        blob,
        from: from.map(({ exhibit, part, sha256 }) => ({ exhibit, part, sha256 })),
      })),
    );
  }
  return files;
}
