import { type Language, type Say, translator } from '../../i18n';
import { completenessTexts } from '../../i18n/chat';
import type { ChatLog } from '../types';
import { minuteWords } from './time-words';

type Counted = Pick<ChatLog, 'top' | 'start' | 'gaps' | 'messages'>;
type SayLine = Say<typeof completenessTexts>;

/**
 * Whether a log is whole, as one line: where it begins, how many messages from when to when, how many gaps, how many
 * messages without a time, and how many came while it was kept.
 */
export function completenessLine(log: Counted, language: Language): string {
  const say = translator(language, completenessTexts);
  const { messages, gaps } = log;
  const timeless = messages.filter(({ time }) => time === null).length;
  const during = messages.filter(({ arrived }) => arrived === 'during').length;
  return [
    beginning(log, say),
    counted(log, say),
    plural(say, 'gaps', gaps.length),
    ...(timeless > 0 ? [plural(say, 'timeless', timeless)] : []),
    ...(during > 0 ? [plural(say, 'during', during)] : []),
  ].join(say('separator'));
}

/** A start that the person chose is no lack; a limit met before it is. */
function beginning({ top, start }: Counted, say: SayLine): string {
  if (top === 'reached' || start.kind === 'all') return say(`top.${top}`);
  if (top === 'limit') return say('start.limit');
  return start.kind === 'days' ? plural(say, 'start.days', start.days) : say('start.here');
}

function counted({ messages }: Counted, say: SayLine): string {
  const count = plural(say, 'messages', messages.length);
  const times = messages.map(({ time }) => time).filter((time) => time !== null);
  const [first, last] = [times[0], times.at(-1)];
  if (first === undefined || last === undefined) return count;
  const [from, to] = [minuteWords(first), minuteWords(last)];
  return from === to ? say('at', { count, from }) : say('between', { count, from, to });
}

function plural(say: SayLine, key: Counting, n: number): string {
  return say(n === 1 ? `${key}.one` : `${key}.many`, { n });
}

type Counting = 'messages' | 'gaps' | 'timeless' | 'during' | 'start.days';
