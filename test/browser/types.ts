import type { Page } from 'puppeteer-core';

export interface Size {
  width: number;
  height: number;
}

/** Sends a host name to a local server; without a port each port is kept. */
export interface HostRule {
  host: string;
  address: string;
  port?: number;
}

export interface LaunchOptions {
  /** Folder of the built, unpacked extension. */
  extension: string;
  /** The program; found by `ensureBrowser`. */
  program: string;
  headed?: boolean;
  /** The X display on which the window stands; headless without one. Chromium needs it for `rightClick`. */
  display?: string;
  /** Existing folder of the browser's profile, to start it again where it was; a fresh one that is thrown away without it. */
  profile?: string;
  /** innerWidth × innerHeight of every page, in CSS pixels. */
  viewport: Size;
  /** Real pixel ratio of the browser, not an emulated one. */
  dpr: number;
  resolve: HostRule[];
  /** Language of the browser, as a BCP 47 tag. */
  lang: string;
  /** Firefox alone: leaves no room for a large picture, as on a full disk; what is small may still be stored. */
  isDiskFull?: boolean;
  /** Existing folder into which downloads go. */
  downloads?: string;
}

/** A document of the extension that can be asked. */
export interface Askable {
  /** Runs a self-contained function in the page; arguments and result are plain JSON. */
  evaluate<Args extends unknown[], Result>(
    run: (document: Document, ...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
}

/** A page of the extension, as a tab or in the toolbar popup. */
export interface View extends Askable {
  /** A trusted click in the middle of the first element that matches. */
  click(selector: string): Promise<void>;
  /** Clicks into the first field that matches and types this text in the place of what stands there. */
  type(selector: string, text: string): Promise<void>;
  /** Whether the page is still open; a popup closes when it loses the focus. */
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
}

/** A point in a page's viewport, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** A real browser with the real extension in it: the same face for Chromium and Firefox. */
export interface ExtensionBrowser {
  kind: 'chromium' | 'firefox';
  extensionId: string;
  /** The tab that was open at the start, at exactly the viewport that was asked for. */
  page: Page;
  newPage(): Promise<Page>;
  /** Clicks the extension's toolbar button on this tab as a person would, and waits for the popup's document. */
  openPopup(page: Page): Promise<View>;
  /** Opens a page of the extension in a new tab, such as `cases.html#/case/1`. */
  openExtensionPage(path: string): Promise<View>;
  /** Opens the page's own right-click menu at a point and chooses the extension's entry of that place, counted from 0. */
  rightClick(page: Page, point: Point, entry: number): Promise<void>;
  /** A page of the extension in a background tab that runs no code of ours: it sees what the extension sees, unseen. */
  helper(): Promise<Askable>;
  /** Uncaught errors and console errors of the extension's own pages and background so far. */
  errors(): Promise<string[]>;
  close(): Promise<void>;
}
