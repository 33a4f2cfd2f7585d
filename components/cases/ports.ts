import type { MadeAttachments } from '../../utils/attachments';
import type { CaseFile, Difference, Exhibit } from '../../utils/cases/types';
import type { Transcript } from '../../utils/chat';
import type { ChecklistItem } from '../../utils/checklist';
import type { AttachmentPlan, ChannelChoice, Completeness } from '../../utils/complaint';
import type { ChannelId, ChannelWarning, FieldText, WrittenText } from '../../utils/complaint/types';
import type { Deadline, HolidayTable } from '../../utils/deadlines/types';
import type { Facts } from '../../utils/facts';
import type { Language } from '../../utils/i18n';
import type { EvidencePackage } from '../../utils/package/types';
import type { ArmedText } from '../../utils/typing';
import type { Edit } from './edits';

/** A case with all that is derived from it. */
export interface CaseView {
  file: CaseFile;
  /** The person's title, or the one derived from the facts. */
  title: string;
  facts: Facts;
  /** Where exhibits contradict each other or a page changed. */
  differences: Difference[];
  /** The usual exhibits for its problem, there or missing. */
  checklist: ChecklistItem[];
  deadlines: Deadline[];
  /** The holiday table they were computed with; null for the bundled one. */
  holidays: HolidayTable | null;
  /** The deadline that ends next. */
  next?: Deadline | undefined;
}

/** What is written for one channel, and what it still needs. */
export interface ChannelText {
  text: WrittenText;
  fields: FieldText[];
  warnings: ChannelWarning[];
  complete: Completeness;
}

/** A case as the list shows it. */
export interface ListedCase {
  id: string;
  title: string;
  /** What the search field looks through, lower case. */
  words: string;
  platform?: string | undefined;
  createdAt: string;
  exhibits: number;
  /** Hash of the newest picture. */
  picture?: string | undefined;
  next?: Deadline | undefined;
}

export interface ExportRun {
  language: Language;
  progress: (done: number, total: number) => void;
  signal: AbortSignal;
}

/** What a calendar file is about: everything, a case, or one clock of it. */
export interface CalendarScope {
  caseId?: string;
  rule?: string;
}

/** An iCalendar file that a link saves. */
export interface CalendarFile {
  name: string;
  text: string;
}

/** Everything the cases page needs from outside. Promises reject with what `toErrorData` understands. */
export interface CasesPorts {
  readList(): Promise<ListedCase[]>;
  readCase(id: string): Promise<CaseView>;
  change(id: string, edit: Edit): Promise<void>;
  describe(
    caseId: string,
    exhibitId: string,
    words: Partial<Pick<Exhibit, 'title' | 'proves'>>,
  ): Promise<void>;
  remove(id: string): Promise<void>;
  /** Every channel, and whether it fits the case; pure and quick, as is the next. */
  channels(view: CaseView): ChannelChoice[];
  /** Writes the complaint for a channel. */
  complaint(view: CaseView, channel: ChannelId, language: Language): ChannelText;
  /** Makes the files of a plan from the sealed ones. */
  attachments(
    plan: AttachmentPlan,
    signal: AbortSignal,
    onProgress: (done: number) => void,
  ): Promise<MadeAttachments>;
  /** Arms a text, so that the popup types it into a page. */
  arm(text: ArmedText): Promise<void>;
  /** Makes the evidence package and logs it. */
  exportCase(id: string, run: ExportRun): Promise<EvidencePackage>;
  calendar(scope: CalendarScope, language: Language): Promise<CalendarFile>;
  picture(sha256: string): Promise<Blob>;
  thumbnail(sha256: string): Promise<Blob>;
  /** The transcript under a hash; undefined when it is not one that can be read. */
  transcript(sha256: string): Promise<Transcript | undefined>;
  now(): Date;
}
