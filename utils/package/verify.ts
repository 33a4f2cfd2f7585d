import { checkBag } from './check-bag';
import { checkCase } from './check-case';
import { type Limits, openPackage, type PackageProblem } from './open-package';

const LIMITS: Limits = { bytes: 1024 ** 3, entries: 10_000 };

/** Whether a package is whole and unchanged, and if not, what is wrong with it. */
export interface Verification {
  ok: boolean;
  problems: PackageProblem[];
}

/** Checks a package as it came: safe to unpack, a valid bag, case.json in shape, exhibits as sealed, log unbroken. */
export async function verifyPackage(zip: Blob, limits: Limits = LIMITS): Promise<Verification> {
  const opened = await openPackage(zip, limits);
  const problems =
    'problem' in opened
      ? [opened.problem]
      : [...(await checkBag(opened.contents)), ...(await checkCase(opened.contents))];
  return { ok: problems.length === 0, problems };
}
