import { expect, it } from 'vitest';
import { loadFixtures, pagesOnDisk } from './fixtures';

const FIXTURES = loadFixtures();

it('every page in the folders of the fixtures has exactly one expectation', () => {
  const names = FIXTURES.map(({ name }) => name);
  expect([...names].sort()).toEqual(pagesOnDisk().sort());
});

it.each(FIXTURES)('$name: raw words are told only of facts that are expected', ({ raw, orders, facts }) => {
  const expected = orders[0] ?? facts ?? {};
  expect(Object.keys(expected)).toEqual(expect.arrayContaining(Object.keys(raw ?? {})));
});
