import type { Language } from '../../../i18n';
import { type Say, translator } from '../../../i18n';
import { pickTexts } from '../../../i18n/pick';
import type { Rect } from '../../types';
import { type Scroller, windowScroller } from '../scroller';
import type { Target } from '../target';
import { between, clamp, middleOf, moved, resized } from './region';
import type { Picker, Point } from './types';

/** One press of an arrow key, and with Shift, in CSS pixels. */
const NEAR = 10;
const FAR = 50;
/** A drag this close to the edge of the view scrolls the page. */
const EDGE = 8;

const ARROWS: Record<string, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Picks a rectangle of the page: dragged, or moved and sized with the arrow keys. */
export function createRegionPicker(document: Document, language: Language): Picker {
  const say: Say<typeof pickTexts> = translator(language, pickTexts);
  const page = windowScroller(document);
  let start: Point | undefined;
  let region: Rect | undefined;
  let handle: 'whole' | 'corner' = 'whole';
  let hint: 'region.hint' | 'region.again' | 'region.corner' = 'region.hint';

  const target = (): Target | undefined => {
    if (region !== undefined && region.width > 0 && region.height > 0)
      return { kind: 'region', rect: region };
    region = undefined;
    hint = 'region.again';
    return undefined;
  };

  return {
    point(at) {
      if (start === undefined) return;
      followDrag(page, at);
      region = between(start, onPage(page, at));
    },
    press(at) {
      start = onPage(page, at);
      region = undefined;
    },
    release(at) {
      if (start === undefined) return undefined;
      region = between(start, onPage(page, at));
      start = undefined;
      return target();
    },
    turn: () => false,
    key(key, isFar) {
      const arrow = ARROWS[key];
      if (arrow === undefined && key !== 'Tab') return false;
      if (region === undefined) {
        region = middleOf({ ...page.frame(), ...page.offset() });
        return true;
      }
      if (arrow === undefined) {
        handle = handle === 'whole' ? 'corner' : 'whole';
        hint = handle === 'whole' ? 'region.hint' : 'region.corner';
        return true;
      }
      const step = isFar ? FAR : NEAR;
      const by = { x: arrow.x * step, y: arrow.y * step };
      region = (handle === 'whole' ? moved : resized)(region, by, page.content());
      keepInView(page, region, handle);
      return true;
    },
    take: target,
    sketch() {
      const { x, y } = page.offset();
      if (region === undefined) return { outline: undefined, label: '', hint: say(hint) };
      const { width, height } = region;
      const label = say('size', { width, height });
      return { outline: { ...region, x: region.x - x, y: region.y - y }, label, hint: say(hint) };
    },
  };
}

/** A point of the viewport as scroll offsets of the page, within what is in view. */
function onPage(page: Scroller, at: Point): Point {
  const { width, height } = page.frame();
  const { x, y } = page.offset();
  return { x: x + clamp(at.x, 0, width), y: y + clamp(at.y, 0, height) };
}

/** Scrolls the page when a drag reaches the edge of the view. */
function followDrag(page: Scroller, at: Point): void {
  const { width, height } = page.frame();
  const { x, y } = page.offset();
  const beyond = (place: number, length: number) =>
    Math.max(0, place - (length - EDGE)) - Math.max(0, EDGE - place);
  const [dx, dy] = [beyond(at.x, width), beyond(at.y, height)];
  if (dx !== 0 || dy !== 0) page.scrollTo(x + dx, y + dy);
}

/** Scrolls the page so that what the keyboard moves stays in view. */
function keepInView(page: Scroller, region: Rect, handle: 'whole' | 'corner'): void {
  const { width, height } = page.frame();
  const { x, y } = page.offset();
  const follow = (offset: number, view: number, start: number, length: number) => {
    const end = start + length;
    if (handle === 'corner' || length <= view) {
      if (end > offset + view) return end - view;
      if (handle === 'corner') return end < offset ? end : offset;
    }
    return start < offset || length > view ? start : offset;
  };
  const left = follow(x, width, region.x, region.width);
  const top = follow(y, height, region.y, region.height);
  if (left !== x || top !== y) page.scrollTo(left, top);
}
