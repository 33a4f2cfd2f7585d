import { type Anchors, createAnchors } from './anchors';
import { type BarKeeper, createBarKeeper } from './bars';
import { MARK } from './css';
import { atMost, nextFrames } from './frames';
import { createMarks, type Marks } from './marks';
import { createMotion, type Motion } from './motion';
import { createPictureWatch, type PictureWatch } from './pictures';
import { type Quiet, watchChanges } from './quiet';
import { contentOf, pageScroller, rememberScrolling, type ScrollMemory } from './scrolling';
import type { Layout, Settled, Shown, ShowTarget } from './types';

/** Longest wait for the pictures of one view, and for a page to be quiet at its end. */
const PICTURE_PATIENCE = 3000;
const QUIET = 300;
const SETTLE_PATIENCE = 3000;
/** A page that scrolls itself is asked this often to stay. */
const SCROLL_TRIES = 3;

interface Session {
  marks: Marks;
  bars: BarKeeper;
  motion: Motion;
  pictures: PictureWatch;
  quiet: Quiet;
  anchors: Anchors;
  scrolling: ScrollMemory;
  focus: FocusMemory;
}

interface FocusMemory {
  restore(): void;
}

/** The half of a capture that runs in the page, as commands for the page agent. */
export function createCaptureCommands(document: Document) {
  const view = document.defaultView ?? window;
  let session: Session | undefined;

  const current = (): Session => {
    if (session === undefined) throw new Error('no capture has begun in this page');
    return session;
  };

  /** Measures the page as it is. */
  const look = (): Layout => layoutOf(document, 0);

  /** Makes the page ready (lazy pictures called, bars found, motion stopped) and measures it. */
  const begin = (): Layout => {
    end();
    session = openSession(document);
    session.pictures.hurry();
    session.bars.scan();
    session.motion.still();
    return layoutOf(document, session.marks.count());
  };

  /** Scrolls to a target, shows the bars that belong there and waits until everything in view is drawn. */
  const show = async (target: ShowTarget): Promise<Shown> => {
    const { bars, motion, pictures, anchors } = current();
    const moved = anchors.hasMoved();
    bars.show(target.bars);
    await scrollThere(view, target);
    motion.still();
    if (bars.probe()) {
      bars.show(target.bars);
      await nextFrames(view, 2);
    }
    const loading = await awaitPictures(view, pictures);
    anchors.drop();
    return { ...shownNow(document), loading, moved, ...bars.reach() };
  };

  /** Waits at the page's end until it has been quiet, at most a few seconds. */
  const settle = async (): Promise<Settled> => {
    const { quiet, pictures } = current();
    const start = view.performance.now();
    for (;;) {
      const waited = view.performance.now() - start;
      const loading = pictures.waiting().length;
      const isQuiet = Math.min(quiet.since(), waited) >= QUIET && loading === 0;
      if (isQuiet || waited >= SETTLE_PATIENCE) return { content: contentOf(document), loading };
      await new Promise((resolve) => view.setTimeout(resolve, Math.max(20, QUIET - Math.min(quiet.since(), waited))));
    }
  };

  /** Puts the page back as it was found. */
  const end = (): void => {
    if (session === undefined) return;
    session.quiet.stop();
    session.marks.clear();
    session.pictures.restore();
    session.scrolling.restore();
    session.motion.resume();
    session.focus.restore();
    session = undefined;
  };

  return { look, begin, show, settle, end };
}

export type CaptureCommands = ReturnType<typeof createCaptureCommands>;

function openSession(document: Document): Session {
  const view = document.defaultView ?? window;
  const marks = createMarks();
  const frame = () => ({ x: 0, y: 0, width: view.innerWidth, height: view.innerHeight });
  return {
    scrolling: rememberScrolling(document),
    focus: rememberFocus(document),
    marks,
    bars: createBarKeeper(document, marks, pageScroller(document)),
    motion: createMotion(document),
    pictures: createPictureWatch(document),
    quiet: watchChanges(document, MARK),
    anchors: createAnchors(document, frame, () => view.scrollY),
  };
}

function rememberFocus(document: Document): FocusMemory {
  const focused = document.activeElement;
  return {
    restore() {
      const isLost = focused instanceof HTMLElement && focused !== document.activeElement && focused.isConnected;
      if (isLost && focused !== document.body) focused.focus({ preventScroll: true });
    },
  };
}

function layoutOf(document: Document, hidden: number): Layout {
  const view = document.defaultView ?? window;
  const page = pageScroller(document);
  return {
    url: document.URL,
    title: document.title,
    viewport: { width: view.innerWidth, height: view.innerHeight },
    visible: {
      width: Math.min(page.clientWidth, view.innerWidth),
      height: Math.min(view.innerHeight, page.clientHeight || view.innerHeight),
    },
    content: contentOf(document),
    devicePixelRatio: view.devicePixelRatio,
    userAgent: view.navigator.userAgent,
    hidden,
    background: backgroundOf(document),
  };
}

/** The colour behind the page, for what no tile covers. */
function backgroundOf(document: Document): string {
  const view = document.defaultView ?? window;
  const colours = [document.documentElement, document.body].map((element) =>
    element === null ? '' : view.getComputedStyle(element).backgroundColor,
  );
  return colours.find((colour) => /^rgb\(/.test(colour)) ?? '#ffffff';
}

function shownNow(document: Document): Omit<Shown, 'loading' | 'moved' | 'bottomReach' | 'topReach'> {
  const view = document.defaultView ?? window;
  return {
    x: view.scrollX,
    y: view.scrollY,
    content: contentOf(document),
    viewport: { width: view.innerWidth, height: view.innerHeight },
    devicePixelRatio: view.devicePixelRatio,
    url: document.URL,
  };
}

async function scrollThere(view: Window, { x, y }: ShowTarget): Promise<void> {
  for (let tries = 0; tries < SCROLL_TRIES; tries += 1) {
    view.scrollTo({ left: x, top: y, behavior: 'instant' });
    const reached = { x: view.scrollX, y: view.scrollY };
    await nextFrames(view, 2);
    if (view.scrollX === reached.x && view.scrollY === reached.y) return;
  }
}

async function awaitPictures(view: Window, pictures: PictureWatch): Promise<number> {
  const deadline = view.performance.now() + PICTURE_PATIENCE;
  for (;;) {
    const waiting = pictures.waiting();
    if (waiting.length === 0) return 0;
    const left = deadline - view.performance.now();
    if (left <= 0) return waiting.length;
    await atMost(view, Promise.all(waiting.map(({ arrived }) => arrived)), left);
    await nextFrames(view, 2);
  }
}
