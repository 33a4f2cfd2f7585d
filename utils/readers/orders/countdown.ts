import { setFact } from '../../facts';
import { DAY, HOUR, MINUTE, SECOND } from '../../time';
import { toLines } from '../text/lines';
import { isoAt } from '../values/zoned';
import type { FactReader } from './context';

const UNITS =
  '(?:(?<days>\\d{1,3})\\s?(?:天|日|days?|d)(?![a-z])[\\s,]*)?(?:(?<hours>\\d{1,3})\\s?(?:个?小时|时|hours?|hrs?|h)(?![a-z])[\\s,]*)?(?:(?<minutes>\\d{1,2})\\s?(?:分钟|分|minutes?|mins?|m)(?![a-z])[\\s,]*)?(?:(?<seconds>\\d{1,2})\\s?(?:秒钟?|seconds?|secs?|s)(?![a-z]))?';
const CLOCK =
  '(?:(?<days2>\\d{1,3})\\s?(?:天|日|days?|d)\\s?)?(?<hours2>\\d{1,3})\\s?:\\s?(?<minutes2>[0-5]\\d)(?:\\s?:\\s?(?<seconds2>[0-5]\\d))?(?!\\d|:)';
const LENGTH = `(?:${CLOCK}|(?=\\d)${UNITS})`;
/** Words right before a countdown: what is left, not how long something may take. */
const LEFT_BEFORE = new RegExp(
  `(?:剩余|还剩|仅剩|只剩|倒计时|还有|剩|time left|time remaining|remaining|expires? in|ends? in)(?:下|时间|处理|收货|确认)*\\s?[:]?\\s*${LENGTH}`,
);
/** Words right behind one. A single unit (`7天内`) may be a rule; two units (`6天23小时内`) are counted down. */
const LEFT_BEHIND = new RegExp(`(?<!\\d)${LENGTH}\\s*(?:后|内|left|remaining)`);
/** No countdown without one of these. */
const WORD = /剩|(?:^|[\da-z天日时分钟秒\s])[后内]|还有|倒计时|left|remaining|expire|end/m;
/** Nor without a number where it belongs. */
const HINT = /\d.*(?:后|内|left|remaining)|(?:剩|还有|倒计时|left|remaining|expires?|ends?).*\d/;
const LONGEST_RAW = 200;

/** The page's own countdown as the instant at which it ends, counted from when the page is read. */
export const readCountdown: FactReader = ({ scope }, page, facts) => {
  // Most orders count nothing down: their lines are not even put together.
  if (!page.mentions(WORD) || !scope.tokens.some(({ folded }) => WORD.test(folded))) return;
  for (const line of toLines(scope.tokens)) {
    const folded = line.map((token) => token.folded).join(' ');
    const length = lengthLeft(folded);
    if (length === undefined) continue;
    const value = isoAt(page.now.getTime() + length, page.place.zone);
    const raw = line
      .map(({ text }) => text)
      .join(' ')
      .slice(0, LONGEST_RAW);
    setFact(facts, 'countdown', { value, raw, from: 'text' });
    return;
  }
};

/** Milliseconds that a line says are left; undefined where it counts nothing down. */
export function lengthLeft(folded: string): number | undefined {
  if (!HINT.test(folded)) return undefined;
  const before = LEFT_BEFORE.exec(folded);
  if (before !== null) return lengthOf(before.groups ?? {}, 1);
  const behind = LEFT_BEHIND.exec(folded);
  return behind === null
    ? undefined
    : lengthOf(behind.groups ?? {}, /left|remaining$/.test(behind[0]) ? 1 : 2);
}

function lengthOf(groups: Record<string, string | undefined>, fewestUnits: number): number | undefined {
  const units = [
    [groups.days ?? groups.days2, DAY],
    [groups.hours ?? groups.hours2, HOUR],
    [groups.minutes ?? groups.minutes2, MINUTE],
    [groups.seconds ?? groups.seconds2, SECOND],
  ] as const;
  const given = units.filter(([count]) => count !== undefined);
  return given.length < fewestUnits
    ? undefined
    : given.reduce((sum, [count, unit]) => sum + Number(count) * unit, 0);
}
