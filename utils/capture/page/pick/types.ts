import type { Rect } from '../../types';
import type { Target } from '../target';

/** What the person is asked to pick. */
export type PickMode = 'region' | 'element';

export interface Point {
  x: number;
  y: number;
}

/** What the person sees while picking. Rectangles in CSS pixels of the viewport. */
export interface Sketch {
  outline: Rect | undefined;
  label: string;
  hint: string;
}

/** One way of picking: told what the person does, it says what to draw and, in the end, what was picked. */
export interface Picker {
  /** The pointer moved to a point of the viewport. */
  point(at: Point): void;
  press(at: Point): void;
  /** The pointer was let go; the target when that picked one. */
  release(at: Point): Target | undefined;
  /** The wheel was turned; false when the page should scroll. */
  turn(direction: 'up' | 'down'): boolean;
  /** A key was pressed; false when it means nothing here. */
  key(key: string, isFar: boolean): boolean;
  /** Enter: the target when there is one. */
  take(): Target | undefined;
  sketch(): Sketch;
}
