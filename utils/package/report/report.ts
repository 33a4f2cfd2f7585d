import type { Say } from '../../i18n';
import type { reportTexts } from '../../i18n/report';
import type { ManifestLine } from '../manifest';
import type { PackageInput, PackedExhibit } from '../types';

/** What START-HERE.html is made of. */
export interface Report {
  input: PackageInput;
  /** The case's title as shown. */
  title: string;
  exhibits: PackedExhibit[];
  /** Every file of the package that can be told before the report itself is written. */
  expected: ManifestLine[];
  /** SHA-256 of manifest-sha256.txt. */
  fingerprint: string;
}

export type SayReport = Say<typeof reportTexts>;
