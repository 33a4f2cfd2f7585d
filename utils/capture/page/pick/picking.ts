import { type Language, translator } from '../../../i18n';
import { pickTexts } from '../../../i18n/pick';
import { isPane } from '../area/clips';
import { rememberFocus } from '../focus';
import { nextFrames } from '../frames';
import { elementsBelow } from '../roots';
import { mainScroller } from '../scroller';
import { rememberScrolling } from '../scrolling';
import type { Target } from '../target';
import { createElementPicker } from './element-picker';
import { listen } from './listen';
import { type Overlay, openOverlay } from './overlay';
import { createRegionPicker } from './region-picker';
import type { Picker, PickMode, Point } from './types';

/** Lets the person pick a part of the page, and remembers it for the capture that follows. */
export interface Picking {
  /** Resolves once something was picked, or with false when the person left it; nothing of ours is in the page any more then. */
  pick(mode: PickMode, language: Language): Promise<boolean>;
  /** Ends a picking that goes on. */
  stop(): void;
  /** What was picked last. Throws when nothing was. */
  picked(): Target;
  /** The element among what was picked; undefined where it was none. */
  pointedAt(): Element | undefined;
}

/** The picking of one document. */
export function createPicking(document: Document): Picking {
  const view = document.defaultView ?? window;
  let target: Target | undefined;
  let stop = () => {};

  const choose = async (mode: PickMode, language: Language): Promise<Target | undefined> => {
    const focus = rememberFocus(document);
    const overlay = await openOverlay(document, translator(language, pickTexts)(`${mode}.hint`));
    const over = new AbortController();
    try {
      return await new Promise<Target | undefined>((resolve) => {
        stop = () => resolve(undefined);
        // A page that is left may be kept aside, and comes back as it was left.
        const leave = () => {
          overlay.remove();
          stop();
        };
        view.addEventListener('pagehide', leave, { signal: over.signal });
        const picker = pickerOf(document, mode, language, overlay);
        follow(document, overlay, picker, resolve, over.signal);
      });
    } finally {
      over.abort();
      // The click that picks is over only with this event's last listener: the page must not get its end.
      await nextFrames(view, 1);
      overlay.remove();
      focus.restore();
    }
  };

  return {
    async pick(mode, language) {
      stop();
      const panes = [...elementsBelow(document)].filter((element) => isPane(document, element));
      const scrolling = rememberScrolling(document, panes);
      target = await choose(mode, language);
      if (target === undefined) scrolling.restore();
      await nextFrames(view, 2);
      return target !== undefined;
    },
    stop: () => stop(),
    picked() {
      if (target === undefined) throw new Error('nothing was picked in this page');
      return target;
    },
    pointedAt: () => (target?.kind === 'element' ? target.element : undefined),
  };
}

function pickerOf(document: Document, mode: PickMode, language: Language, { host }: Overlay): Picker {
  return mode === 'region'
    ? createRegionPicker(document, language)
    : createElementPicker(document, language, host);
}

/** Draws what the picker says after everything the person does, and while the page scrolls below. */
function follow(
  document: Document,
  overlay: Overlay,
  picker: Picker,
  end: (target: Target | undefined) => void,
  over: AbortSignal,
): void {
  const page = mainScroller(document);
  let last: Point | undefined;
  const draw = (at = last) => {
    last = at;
    overlay.draw(picker.sketch(), at);
  };
  const scroll = (screens: number) => {
    const { x, y } = page.offset();
    page.scrollTo(x, y + screens * page.frame().height);
  };
  document.addEventListener('scroll', () => draw(), { capture: true, passive: true, signal: over });
  listen(overlay.shield, picker, {
    changed: draw,
    scroll,
    picked: end,
    cancelled: () => end(undefined),
  });
  draw();
}
