import { describe, expect, it } from 'vitest';
import { deadlinesOf, RULES } from '../../utils/deadlines';
import { CASES } from './cases/index';
import { inputOf } from './make';

describe('clocks worked out by hand', () => {
  it.each(CASES)('$rule: $name', ({ rule, known, now, safe, legal, state, also }) => {
    const found = deadlinesOf(inputOf(known), new Date(now)).filter((deadline) => deadline.rule === rule);
    expect(found).toEqual([expect.objectContaining({ safe, legal, state, ...also })]);
  });

  it('each case names its source and is told from the others', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(200);
    expect(CASES.filter(({ source }) => source === '')).toEqual([]);
    const names = CASES.map(({ rule, name }) => `${rule}: ${name}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('every rule has a case of its own', () => {
    const shown = new Set(CASES.map(({ rule }) => rule));
    expect(RULES.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  });
});
