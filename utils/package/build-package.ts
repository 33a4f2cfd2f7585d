import { titleOfCase } from '../cases';
import { toErrorData, UserError } from '../errors';
import { bagFiles, tagManifest } from './bag';
import { textEntry } from './entry';
import { packageName } from './names';
import { packExhibits } from './pack-exhibits';
import { payload } from './payload';
import { progressSteps } from './progress';
import { reportHtml } from './report/report-html';
import type { Entry, EvidencePackage, PackageInput } from './types';
import { writeZip } from './zip';

/**
 * Makes the evidence package of a case: a zip that is a BagIt bag with a report to start from. The same input gives the
 * same bytes. Throws UserError `cancelled` when the signal aborts, else `export-failed` with what went wrong.
 */
export async function buildPackage(input: PackageInput): Promise<EvidencePackage> {
  try {
    return await build(input);
  } catch (error) {
    const { code, detail } = toErrorData(error);
    if (code === 'cancelled' || input.signal.aborted) throw new UserError('cancelled');
    throw new UserError(
      'export-failed',
      code === 'export-failed' || code === 'unknown' ? detail : `${code} ${detail}`,
    );
  }
}

async function build(input: PackageInput): Promise<EvidencePackage> {
  const { file, facts, now, zone, signal, onProgress } = input;
  const step = progressSteps(onProgress);
  const top = packageName(file.case, facts, now, zone);
  const title = titleOfCase(file.case, facts);
  const packed = await packExhibits(input, step(0, 40));
  const data = await payload(title, packed, input);
  const tags = await tagFiles(title, packed.exhibits, data, input);
  const blob = await writeZip([...tags, ...data], { top, now, zone, signal, onShare: step(40, 100) });
  step(100, 100)(1);
  const files = packed.exhibits.flatMap((exhibit) => exhibit.files);
  const damaged = files.filter(({ damage }) => damage !== undefined).map(({ path }) => path);
  return { name: `${top}.zip`, blob, damaged };
}

async function tagFiles(
  title: string,
  exhibits: Parameters<typeof reportHtml>[0]['exhibits'],
  data: Entry[],
  input: PackageInput,
): Promise<Entry[]> {
  const { now, zone, extensionVersion, file } = input;
  const bag = await bagFiles(data, { caseId: file.case.id, title, extensionVersion, now, zone });
  const fingerprint = bag.find(({ path }) => path === 'manifest-sha256.txt')?.sha256 ?? '';
  const report = await reportHtml({ input, title, exhibits, expected: [...bag, ...data], fingerprint });
  const files = [await textEntry('START-HERE.html', report), ...bag];
  return [...files, await tagManifest(files)];
}
