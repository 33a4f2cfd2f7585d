import type { ChatStart } from './chat/types';
import type { ErrorData } from './errors';

/** What part of a page is kept; a region or an element is picked in the page first. */
export type KeepMode = 'page' | 'visible' | 'region' | 'element' | 'chat';

/** How a chat is kept: from where on, and whether the person points at its pane first. */
export interface ChatRequest {
  start: ChatStart;
  isPointed: boolean;
}

/** The case an exhibit goes to: chosen by the person, or found by the order number. */
export type CaseTarget = { kind: 'case'; id: string } | { kind: 'new'; title: string } | { kind: 'auto' };

/** What the popup asks the background to keep. */
export interface KeepRequest {
  tabId: number;
  windowId: number;
  mode: KeepMode;
  target: CaseTarget;
  /** For the mode `chat`; absent means all of it, in the pane that is found. */
  chat?: ChatRequest;
  /** Which of the page's orders the case is about; absent means the first. */
  orderNumber?: string;
  /** The click's time, epoch milliseconds: results count from it. */
  clickedAt: number;
}

/** What was stored, as the popup and the notification show it. */
export interface Kept {
  caseId: string;
  exhibitNumber: number;
  exhibitId: string;
  title: string;
  url: string;
  mode: KeepMode;
  /** Size of the page's pixels, all parts together, without strips. */
  width: number;
  height: number;
  parts: number;
  state: 'complete' | 'partial';
  problems: { code: string; detail: string }[];
  /** Milliseconds from the click to the stored exhibit. */
  ms: number;
  /** Hash of the first picture, to show it as a thumbnail. */
  picture: string;
}

/** Name of the port a popup opens to keep a page. */
export const KEEP_PORT = 'keep';

/** From the popup to the background, over the keep port. */
export type ToBackground =
  | { type: 'keep'; request: KeepRequest }
  | { type: 'cancel' }
  | { type: 'watch' }
  /** The popup shows how the job ended. */
  | { type: 'seen' }
  /** The pixels of a shot are taken, its picture is still on the way: the page may move on. */
  | { type: 'taken'; id: number }
  | { type: 'shot'; id: number; dataUrl: string }
  | { type: 'shot-failed'; id: number; message: string };

/** From the background to the popup, over the keep port. */
export type ToPopup =
  | { type: 'progress'; done: number; total: number }
  | { type: 'shoot'; id: number; windowId: number }
  | { type: 'picking' }
  | { type: 'kept'; kept: Kept }
  | { type: 'failed'; error: ErrorData; rescue: RescueFile[] }
  | { type: 'idle' };

/** A picture that could not be stored and is offered as a download. */
export interface RescueFile {
  name: string;
  dataUrl: string;
}

/** One-shot requests to the background. */
export type BackgroundRequest = { type: 'replan' };
