import type { Unit } from './rules/rule';

/** How long somebody gave themselves. */
export interface PromisedTerm {
  unit: Extract<Unit, 'hour' | 'day' | 'working-day'>;
  length: number;
}

const CHINESE_NUMBERS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
};

/** `48小时内`, `1-3个工作日到账`, `within 3 business days`: the last number of a range is the end. */
const TERM =
  /(?:(\d{1,3})|([一二两兩三四五六七八九十]))\s*个?個?(小时|小時|工作日|天|日)(?:之?[内內]|以[内內]|到账|到帳)|\b(?:within|in)\s+(?:\d{1,3}\s*(?:-|–|to)\s*)?(\d{1,3})\s+((?:business |working )?(?:hours?|days?))/giu;

/** Nobody means a longer time when they write one into a chat. */
const LONGEST = 100;

/** The one term that words name; undefined when they name none, or more than one. */
export function promisedTerm(words: string): PromisedTerm | undefined {
  const [first, second] = words.normalize('NFKC').matchAll(TERM);
  if (first === undefined || second !== undefined) return undefined;
  const [, digits, chinese = '', chineseUnit, english, englishUnit = ''] = first;
  const length = Number(digits ?? english ?? CHINESE_NUMBERS[chinese]);
  if (!(length > 0 && length <= LONGEST)) return undefined;
  return { unit: unitOf(chineseUnit ?? englishUnit.toLowerCase()), length };
}

function unitOf(words: string): PromisedTerm['unit'] {
  if (/小时|小時|hour/.test(words)) return 'hour';
  return /工作日|business|working/.test(words) ? 'working-day' : 'day';
}
