/** What is wrong with a value, and where; caught at the face of the reader. */
export class Fault extends Error {}

export function checkObject(value: unknown, path: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) fail(path, 'not an object');
  return { ...value };
}

export function checkText(value: unknown, path: string, longest: number): string {
  if (typeof value !== 'string') fail(path, 'not a text');
  if (value.length > longest) fail(path, 'too long');
  return value;
}

/** A whole number from 0. */
export function checkCount(value: unknown, path: string, largest: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) fail(path, 'not a whole number');
  if (value < 0 || value > largest) fail(path, 'out of bounds');
  return value;
}

export function checkWord<Word extends string>(value: unknown, path: string, words: readonly Word[]): Word {
  return words.find((word) => word === value) ?? fail(path, 'not one of the known words');
}

export function checkList<Item>(
  value: unknown,
  path: string,
  most: number,
  check: (item: unknown, path: string, index: number) => Item,
): Item[] {
  if (!Array.isArray(value)) fail(path, 'not a list');
  if (value.length > most) fail(path, 'too many');
  return value.map((item: unknown, index) => check(item, `${path}/${index}`, index));
}

const ISO_TIME = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/** A date, or an instant with its offset. */
export function checkTime(value: unknown, path: string): string {
  const time = checkText(value, path, 40);
  return ISO_TIME.test(time) && !Number.isNaN(Date.parse(time)) ? time : fail(path, 'not a time');
}

export function orNull<Value>(value: unknown, check: (value: unknown) => Value): Value | null {
  return value === null ? null : check(value);
}

export function fail(path: string, what: string): never {
  throw new Fault(`${path}: ${what}`);
}
