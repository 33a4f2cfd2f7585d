import type { Target } from '../target';
import type { Picker, Point } from './types';

/** Turns of a wheel or touch pad within this time, in milliseconds, count as one. */
const ONE_TURN = 120;

/** Keys that scroll the page while something is picked, in screens. */
const SCROLL_KEYS: Record<string, number> = { PageDown: 0.9, PageUp: -0.9, ' ': 0.9, Home: -1e6, End: 1e6 };

export interface Listener {
  /** What is drawn may have to change; `at` is where the pointer is. */
  changed(at: Point | undefined): void;
  scroll(screens: number): void;
  picked(target: Target): void;
  cancelled(): void;
}

/** Tells a picker what the person does over the shield. */
export function listen(
  shield: Window,
  picker: Picker,
  { changed, scroll, picked, cancelled }: Listener,
): void {
  let at: Point | undefined;
  let turned = Number.NEGATIVE_INFINITY;
  /** Taken or left when the key comes up again: a page must not get the second half of it. */
  let down: string | undefined;

  const done = (target: Target | undefined) => {
    if (target === undefined) changed(at);
    else picked(target);
  };
  const on = <Name extends keyof WindowEventMap>(
    name: Name,
    hear: (event: WindowEventMap[Name]) => void,
  ): void => {
    const heard = (event: WindowEventMap[Name]) => {
      event.preventDefault();
      hear(event);
    };
    shield.addEventListener(name, heard, { passive: false });
  };
  const onPointer = (
    name: 'pointermove' | 'pointerdown' | 'pointerup',
    hear: (at: Point, event: PointerEvent) => void,
  ): void =>
    on(name, (event) => {
      at = { x: event.clientX, y: event.clientY };
      hear(at, event);
      if (name !== 'pointerup') changed(at);
    });

  onPointer('pointermove', (point) => picker.point(point));
  onPointer('pointerdown', (point, { button, pointerId }) => {
    if (button !== 0) return;
    shield.document.documentElement.setPointerCapture(pointerId);
    picker.press(point);
  });
  onPointer('pointerup', (point, { button }) => {
    if (button === 0) done(picker.release(point));
  });
  on('contextmenu', () => undefined);
  on('touchstart', () => undefined);
  shield.addEventListener(
    'wheel',
    (event) => {
      const now = event.timeStamp;
      const isNew = now - turned > ONE_TURN;
      if (!isNew || (event.deltaY !== 0 && picker.turn(event.deltaY < 0 ? 'up' : 'down'))) {
        event.preventDefault();
        if (isNew) turned = now;
      }
      changed(at);
    },
    { passive: false },
  );
  on('keydown', ({ key, shiftKey, repeat }) => {
    if (!repeat) down = key;
    const screens = SCROLL_KEYS[key];
    if (screens !== undefined) scroll(screens);
    else picker.key(key, shiftKey);
    changed(at);
  });
  on('keyup', ({ key }) => {
    if (key !== down) return;
    if (key === 'Enter') done(picker.take());
    if (key === 'Escape') cancelled();
  });
}
