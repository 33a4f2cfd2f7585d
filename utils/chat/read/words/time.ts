import { foldWords } from './fold';

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const WEEKDAY =
  '(?:星期|周|週|礼拜|禮拜)[一二三四五六日天]|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?(?![a-z])';

/** What a time on a separator or in a row is made of, each a whole part; which of them tell a time by themselves. */
const PARTS: readonly { tells: boolean; part: RegExp }[] = [
  { tells: true, part: /\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?(?!\d)t?/y },
  { tells: true, part: /\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{4}(?!\d)/y },
  {
    tells: true,
    part: /\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?(?![a-z]))?(?:z|\s?[+-]\d{2}:?\d{2})?(?![\d:])/y,
  },
  { tells: true, part: /\d{1,2}[点时]\d{1,2}分(?:\d{1,2}秒)?/y },
  { tells: true, part: /\d{1,2}\s?月\s?\d{1,2}\s?[日号](?!\d)/y },
  { tells: true, part: /\d{1,2}[-/]\d{1,2}(?![-/\d:])/y },
  {
    tells: true,
    part: new RegExp(`(?:${MONTH})\\.?\\s?\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?(?![\\d:])`, 'y'),
  },
  {
    tells: true,
    part: new RegExp(`\\d{1,2}(?:st|nd|rd|th)?\\s(?:${MONTH})\\.?(?:,?\\s+\\d{4})?(?![\\d:a-z])`, 'y'),
  },
  { tells: true, part: /(?:今天|今日|昨天|昨日|前天|刚刚|剛剛|刚才|today|yesterday|just now)(?![a-z])/y },
  { tells: true, part: /\d{1,3}\s?(?:分钟|分鐘|小时|小時|天|秒)前/y },
  { tells: true, part: /(?:\d{1,3}|an?)\s?(?:seconds?|minutes?|mins?|hours?|hrs?|days?|m|h|d) ago/y },
  { tells: true, part: new RegExp(WEEKDAY, 'y') },
  { tells: false, part: /凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|[ap]\.?m\.?(?![a-z])|at(?![a-z])/y },
  { tells: false, part: /[\s,，·•|()（）—–─-]+/y },
];

/** True when a text is a time and nothing else: `昨天 10:05`, `2026年9月24日 星期四`, `Yesterday 3:12 PM`. */
export function isTime(text: string): boolean {
  const folded = foldWords(text);
  return folded.length <= 60 && tellsTime(folded);
}

/** A text that ends or begins with a time, as name and time (`小禾 10:05`); undefined where it does not. */
export function splitTime(text: string): { words: string; time: string } | undefined {
  if (text.length > 80) return undefined;
  const gaps = [...text.matchAll(/[\s·•|]+/g)];
  for (const gap of gaps) {
    const [before, after] = [text.slice(0, gap.index), text.slice(gap.index + gap[0].length)];
    if (!isTime(before) && isClock(after)) return { words: before.trim(), time: after.trim() };
  }
  for (const gap of gaps.reverse()) {
    const [before, after] = [text.slice(0, gap.index), text.slice(gap.index + gap[0].length)];
    if (isClock(before) && !isTime(after)) return { words: after.trim(), time: before.trim() };
  }
  return undefined;
}

function isClock(text: string): boolean {
  return isTime(text) && /\d{1,2}:\d{2}|ago|前|刚|now/i.test(text);
}

function tellsTime(folded: string): boolean {
  let tells = false;
  let at = 0;
  while (at < folded.length) {
    const step = stepAt(folded, at);
    if (step === undefined) return false;
    tells ||= step.tells;
    at = step.end;
  }
  return tells;
}

function stepAt(folded: string, at: number): { tells: boolean; end: number } | undefined {
  for (const { tells, part } of PARTS) {
    part.lastIndex = at;
    if (part.test(folded)) return { tells, end: part.lastIndex };
  }
  return undefined;
}
