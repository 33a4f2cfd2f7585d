import type { Deadline } from '../../utils/deadlines/types';
import type { ErrorData } from '../../utils/errors';
import type { Language } from '../../utils/i18n';
import type { KeepRequest, Kept, RescueFile } from '../../utils/messages';
import type { PageFacts } from '../../utils/readers/types';
import type { ArmedText, Typed } from '../../utils/typing';

/** The tab in front of the person. */
export interface CurrentTab {
  tabId: number;
  windowId: number;
}

/** The page in front of the person, and what was read on it. */
export interface CurrentPage extends CurrentTab {
  url: string;
  title: string;
  page: PageFacts;
}

/** A case as the chooser lists it. */
export interface CaseSummary {
  id: string;
  title: string;
  orderNumber?: string | undefined;
}

export interface KeepEvents {
  progress(done: number, total: number): void;
  kept(kept: Kept): void;
  failed(error: ErrorData, rescue: RescueFile[]): void;
  /** The person is asked to pick in the page: the popup is in their way. */
  picking(): void;
  /** No job is running (answer to watching only). */
  idle(): void;
}

/** A job that runs in the background: it outlives the popup unless it is cancelled. */
export interface Keeping {
  cancel(): void;
  /** Stops listening; the job goes on. */
  close(): void;
}

/** How a chat that was not found can be kept all the same. */
export type ChatWay = { kind: 'point' } | { kind: 'allow'; origin: string };

/** The deadline that ends next, and the case it is of. */
export interface NextUp {
  caseId: string;
  title: string;
  deadline: Deadline;
  /** What its rule is called. */
  name: string;
}

/** Everything the popup needs from outside. */
export interface PopupPorts {
  /** Which tab a click is about: known before its page is read. */
  currentTab(): Promise<CurrentTab>;
  currentPage(): Promise<CurrentPage | { error: ErrorData }>;
  readCases(): Promise<CaseSummary[]>;
  startKeeping(request: KeepRequest, on: KeepEvents): Keeping;
  /** Listens to a job that already runs; `idle` when there is none. */
  watchKeeping(on: KeepEvents): Keeping;
  /** The deadline that ends next, of a case or of all, if any runs. */
  nextDeadline(caseId: string | undefined, language: Language): Promise<NextUp | undefined>;
  /** A small picture of a kept one. */
  thumbnail(sha256: string): Promise<Blob>;
  /** Asks the person to let pages of an origin be read; false when they do not. Only a click may ask. */
  allowHost(origin: string): Promise<boolean>;
  /** The text that waits to be typed into a page, if there is one. */
  armedText(): Promise<ArmedText | undefined>;
  disarm(): Promise<void>;
  /** Types a text into the focused field of a tab's page. */
  typeText(tabId: number, text: string): Promise<Typed>;
  now(): Date;
  closePopup(): void;
}
