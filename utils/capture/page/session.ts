import { type Anchors, createAnchors } from './anchors';
import { type BarKeeper, createBarKeeper } from './bars';
import { MARK } from './css';
import { isFilled, type Place } from './filled';
import { type FocusMemory, rememberFocus } from './focus';
import { createForeignFrames, type ForeignFrames } from './foreign-frames';
import { nextFrames } from './frames';
import { layoutOf } from './layout';
import { createMarks, type Marks } from './marks';
import { createMotion, type Motion } from './motion';
import { hideOverPane } from './over-pane';
import { createPicking } from './pick';
import { awaitPictures, createPictureWatch, type PictureScope, type PictureWatch } from './pictures';
import { type Quiet, untilQuiet, watchChanges } from './quiet';
import { reachTop } from './reach-top';
import { createRowWalk, type RowWalk } from './row-walk';
import { type Scroller, windowScroller } from './scroller';
import { rememberScrolling, type ScrollMemory } from './scrolling';
import { type Aim, aimAt, type Target } from './target';
import { createTurns, type Turns } from './turns';
import type { AimName, Layout, RowReader, RowsStep, Settled, Shown, ShowTarget, Unfolded } from './types';
import { createVanishing, type Vanishing } from './vanishing';
import { wake } from './wake';

const WHOLE: Target = { kind: 'page' };
/** A page that scrolls itself is asked this often to stay. */
const SCROLL_TRIES = 3;
/** Frames drawn until a frame of another origin that came into view shows what it has. */
const FOREIGN_FRAMES = 8;

interface Session {
  scroller: Scroller;
  unfolding: Aim['unfolding'];
  marks: Marks;
  bars: BarKeeper;
  motion: Motion;
  pictures: PictureWatch;
  quiet: Quiet;
  anchors: Anchors;
  foreignFrames: ForeignFrames;
  vanishing: Vanishing;
  scrolling: ScrollMemory;
  focus: FocusMemory;
  /** Only while the rows of a pane are walked. */
  rows: RowWalk | undefined;
  /** When the page last showed a target, on its own clock: its quiet counts from there. */
  shownAt: number;
  turns: Turns;
}

/** The half of a capture that runs in the page, as commands for the page agent; `rowReader` tells which pane is walked row by row. */
export function createCaptureCommands(document: Document, rowReader?: RowReader) {
  const view = document.defaultView ?? window;
  let session: Session | undefined;
  const picking = createPicking(document);

  const current = (): Session => {
    if (session === undefined) throw new Error('no capture has begun in this page');
    return session;
  };

  /** Measures the page as it is. */
  const look = (): Layout => layoutOf(document, windowScroller(document));

  /** Makes the page ready (lazy pictures called, bars found, motion stopped) and measures it, or what was picked in it. */
  const begin = async (aim: AimName): Promise<Layout> => {
    await end();
    session = openSession(document, aimAt(document, targetOf(aim)));
    session.pictures.hurry();
    session.bars.scan();
    session.motion.still();
    if (aim === 'picked') session.scroller.scrollTo(0, 0);
    if (aim === 'rows') session.rows = walkRows(session);
    return layoutOf(document, session.scroller);
  };

  const targetOf = (aim: AimName): Target => {
    const pane = aim === 'rows' ? rowReader?.pane() : undefined;
    if (pane !== undefined) return { kind: 'rows', pane };
    return aim === 'page' ? WHOLE : picking.picked();
  };

  const walkRows = ({ scroller, marks }: Session): RowWalk =>
    createRowWalk({
      async show(y) {
        const bars = { top: false, bottom: false };
        const shown = await showTarget({ x: 0, y, bars, pictures: 'view' });
        if (!hideOverPane(document, scroller.element, marks)) return shown;
        // Measured anew: what was hidden had to be drawn first, and rows may have come above meanwhile.
        return showTarget({ x: 0, y: scroller.offset().y, bars, pictures: 'view' });
      },
      rows: () => rowReader?.rowsInView() ?? { rows: [], isConnected: false, isEnd: true },
      settle: async () => void (await untilSettled('view')),
      start() {
        const isTop = rowReader?.isFromTop() ?? true;
        return { isTop, offset: isTop ? scroller.content().y : scroller.offset().y };
      },
      offset: () => scroller.offset().y,
    });

  const rowWalk = (): RowWalk => {
    const { rows } = current();
    if (rows === undefined) throw new Error('no rows are walked in this page');
    return rows;
  };

  /** Scrolls to the next stretch of rows, or to the one before anew. */
  const nextRows = (isRetake: boolean): Promise<RowsStep> =>
    current().turns.begin(() => rowWalk().next(isRetake));

  /** Whether everything still stands where the last stretch said. */
  const areRowsStill = (): boolean => rowWalk().isStill();

  /** Calls everything that loads when it is seen; a pane is let load what comes above its top. */
  const unfold = (mostHeight: number): Promise<Unfolded> =>
    current().turns.begin((isOver) => unfoldPage(() => (isOver() ? 0 : mostHeight)));

  const unfoldPage = async (mostHeight: () => number): Promise<Unfolded> => {
    const { scroller, unfolding, motion, quiet, pictures, vanishing } = current();
    const isWhole = unfolding !== 'pane' || (await reachTop(document, scroller, quiet, mostHeight));
    const isVirtual = unfolding === 'window' && (await wake(document, scroller, vanishing.remember));
    motion.still();
    pictures.notice();
    return { content: scroller.content(), isWhole, isVirtual };
  };

  /** Scrolls to a target, shows the bars that belong there and waits until everything in view is drawn. */
  const show = (target: ShowTarget): Promise<Shown> => current().turns.begin(() => showTarget(target));

  const showTarget = async (target: ShowTarget): Promise<Shown> => {
    const { scroller, marks, bars, motion, pictures, anchors, foreignFrames, vanishing } = current();
    const moved = anchors.drift() !== 0;
    anchors.renew();
    bars.show(target.bars);
    await scrollThere(view, scroller, target);
    motion.still();
    if (bars.probe()) {
      bars.show(target.bars);
      await nextFrames(view, 2);
    }
    if (foreignFrames.entered()) await nextFrames(view, FOREIGN_FRAMES);
    const loading = await awaitPictures(view, pictures, target.pictures);
    const drift = anchors.drift();
    anchors.drop();
    current().shownAt = view.performance.now();
    pictures.foresee();
    const hidden = marks.count();
    return {
      ...layoutOf(document, scroller),
      ...scroller.offset(),
      ...bars.reach(),
      loading,
      moved,
      drift,
      hidden,
      hasVanished: target.pictures === 'page' && vanishing.hasVanished(),
    };
  };

  /** Waits at the page's end until it has been quiet, at most a few seconds. */
  const settle = (scope: PictureScope): Promise<Settled> => current().turns.begin(() => untilSettled(scope));

  const untilSettled = async (scope: PictureScope): Promise<Settled> => {
    const { scroller, quiet, pictures, anchors, shownAt } = current();
    const loading = () => pictures.waiting(scope).length;
    await untilQuiet(view, quiet, loading, shownAt);
    return { content: scroller.content(), loading: loading(), moved: anchors.drift() !== 0 };
  };

  /** Whether the page has text or a picture in a place; a page that is only looked at stands where it stood. */
  const hasContent = (place: Place): boolean =>
    isFilled(document, session?.scroller.offset() ?? place.offset, place);

  /** Puts the page back as it was found. */
  const end = async (): Promise<void> => {
    const ending = session;
    if (ending === undefined) return;
    await ending.turns.stop();
    ending.quiet.stop();
    ending.marks.clear();
    ending.pictures.restore();
    ending.scrolling.restore();
    ending.motion.resume();
    ending.focus.restore();
    session = undefined;
  };

  return {
    look,
    begin,
    unfold,
    show,
    settle,
    nextRows,
    areRowsStill,
    hasContent,
    end,
    pick: picking.pick,
    unpick: picking.stop,
    /** For the page's own use, since work does not cross: does something that must see the page as a person does, also while it is captured. */
    asSeen: <Result>(work: () => Result): Result =>
      session === undefined ? work() : session.marks.lift(work),
    /** The same: what the person pointed at last. */
    pointedAt: picking.pointedAt,
  };
}

export type CaptureCommands = ReturnType<typeof createCaptureCommands>;

function openSession(document: Document, { scroller, scrollers, bars, unfolding }: Aim): Session {
  const marks = createMarks();
  const quiet = watchChanges(document, MARK);
  return {
    scroller,
    unfolding,
    scrolling: rememberScrolling(document, scrollers),
    focus: rememberFocus(document),
    marks,
    bars: createBarKeeper(document, marks, bars),
    motion: createMotion(document),
    pictures: createPictureWatch(document, quiet.changes),
    quiet,
    anchors: createAnchors(document, scroller),
    foreignFrames: createForeignFrames(document),
    vanishing: createVanishing(document),
    shownAt: 0,
    rows: undefined,
    turns: createTurns(document.defaultView ?? window),
  };
}

async function scrollThere(view: Window, scroller: Scroller, { x, y }: ShowTarget): Promise<void> {
  for (let tries = 0; tries < SCROLL_TRIES; tries += 1) {
    scroller.scrollTo(x, y);
    const reached = scroller.offset();
    await nextFrames(view, 2);
    const now = scroller.offset();
    if (now.x === reached.x && now.y === reached.y) return;
  }
}
