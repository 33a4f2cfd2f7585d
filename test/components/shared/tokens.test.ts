import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from './contrast';

const css = readFileSync(new URL('../../../components/shared/tokens.css', import.meta.url), 'utf8');
const [day = '', night = ''] = css.split('@media (prefers-color-scheme: dark)');

/** WCAG 2.2 AA: words 4.5 (1.4.3); the edges of controls, the focus ring and drawings 3 (1.4.11). */
const WORDS = 4.5;
const SHAPES = 3;

/** Which colour stands on which ground somewhere on the screens. */
const PAIRS = [
  { front: 'ink', grounds: ['paper', 'sheet', 'sunken'], least: WORDS },
  { front: 'ink-soft', grounds: ['paper', 'sheet', 'sunken'], least: WORDS },
  { front: 'accent', grounds: ['paper', 'sheet', 'sunken', 'accent-wash'], least: WORDS },
  { front: 'accent-strong', grounds: ['accent-wash'], least: WORDS },
  { front: 'on-accent', grounds: ['accent', 'accent-strong'], least: WORDS },
  { front: 'due', grounds: ['paper', 'sheet', 'sunken', 'due-wash'], least: WORDS },
  { front: 'line-strong', grounds: ['paper', 'sheet', 'sunken'], least: SHAPES },
];

describe.each([
  { scheme: 'light', colours: coloursIn(day) },
  { scheme: 'dark', colours: new Map([...coloursIn(day), ...coloursIn(night)]) },
])('the $scheme colours', ({ colours }) => {
  const rows = PAIRS.flatMap(({ grounds, ...pair }) => grounds.map((ground) => ({ ...pair, ground })));
  it.each(rows)('can be read: $front on $ground', ({ front, ground, least }) => {
    expect(contrast(colours.get(front) ?? '', colours.get(ground) ?? '')).toBeGreaterThanOrEqual(least);
  });
});

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#ffffff', '#ffffff', 1],
  ])('of %s and %s is %d', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
  });
});

function coloursIn(part: string): Map<string, string> {
  return new Map(
    Array.from(part.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g), ([, name = '', colour = '']) => [name, colour]),
  );
}
