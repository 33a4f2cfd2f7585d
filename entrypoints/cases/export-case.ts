import { browser } from 'wxt/browser';
import type { ExportRun } from '../../components/cases/ports';
import { loadFile, logEvent, readCase } from '../../utils/cases';
import { readHolidays } from '../../utils/clocks';
import { writeComplaint } from '../../utils/complaint';
import { calendarOf } from '../../utils/deadlines';
import type { EvidencePackage } from '../../utils/package/types';
import { machineZone } from '../../utils/time';
import { complaintInputOf, viewOf } from './derive';

/** Makes the evidence package of a case as it is stored now, and logs it. The zip code is loaded only here. */
export async function exportCase(id: string, run: ExportRun): Promise<EvidencePackage> {
  const { language, progress, signal } = run;
  const [{ buildPackage }, file] = await Promise.all([import('../../utils/package'), readCase(id)]);
  const now = new Date();
  const view = viewOf(file, await readHolidays(), now);
  const made = await buildPackage({
    file,
    facts: view.facts,
    deadlines: view.deadlines,
    texts: [writeComplaint(complaintInputOf(view), 'full', language, now)],
    calendar: calendarOf(
      view.deadlines
        .filter(({ safe }) => safe !== null)
        .map((deadline) => ({ caseId: id, title: view.title, deadline, revision: file.log.length })),
      language,
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
