import { type Language, type Say, translator } from '../../../i18n';
import { pickTexts } from '../../../i18n/pick';
import type { Rect } from '../../types';
import { type Area, elementArea } from '../area/area';
import { overlapOf } from '../area/rect';
import { windowScroller } from '../scroller';
import type { Target } from '../target';
import { beside, elementAt, narrower, wider } from './element-steps';
import type { Picker, Point } from './types';

/** Picks an element: the one under the pointer, or one around, inside or beside it. `ours` is what we drew over the page. */
export function createElementPicker(document: Document, language: Language, ours: Element): Picker {
  const say: Say<typeof pickTexts> = translator(language, pickTexts);
  const page = windowScroller(document);
  let element = elementAt(document, middleOf(page.frame()), ours);
  /** Elements that were left by widening, so that narrowing goes the same way back. */
  let trail: Element[] = [];

  const choose = (next: Element | undefined): void => {
    if (next === undefined) return;
    element = next;
  };
  const widen = () => {
    const next = element && wider(document, element);
    if (next === undefined || element === undefined) return;
    trail.push(element);
    choose(next);
  };
  const narrow = () => choose(trail.pop() ?? (element && narrower(element)));
  const step = (to: 'next' | 'previous') => {
    trail = [];
    choose(element && beside(element, to, ours));
    element?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  };
  const target = (): Target | undefined => {
    if (element === undefined) return undefined;
    const isPage = element === document.documentElement || element === document.scrollingElement;
    return isPage ? { kind: 'page' } : { kind: 'element', element };
  };
  const steps: Record<string, () => void> = {
    ArrowUp: widen,
    ArrowDown: narrow,
    ArrowLeft: () => step('previous'),
    ArrowRight: () => step('next'),
    Tab: () => step('next'),
  };

  return {
    point(at) {
      const found = elementAt(document, at, ours);
      if (found === undefined || found === element || trail.includes(found)) return;
      trail = [];
      element = found;
    },
    press() {},
    release: target,
    turn(direction) {
      if (direction === 'up') widen();
      else narrow();
      return true;
    },
    key(key) {
      steps[key]?.();
      return key in steps;
    },
    take: target,
    sketch() {
      if (element === undefined) return { outline: undefined, label: '', hint: say('element.hint') };
      const area = elementArea(document, element);
      const { width, height } = area.box();
      const size = say('size', { width: Math.round(width), height: Math.round(height) });
      const label = area.pane ? `${size} · ${say('element.whole')}` : size;
      return { outline: shownOf(area), label, hint: say('element.hint') };
    },
  };
}

/** What of an area is in view: there is no way to draw an outline around the rest. */
function shownOf(area: Area): Rect {
  return overlapOf(area.box(), area.window());
}

function middleOf({ x, y, width, height }: Rect): Point {
  return { x: x + width / 2, y: y + height / 2 };
}
