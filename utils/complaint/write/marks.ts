import type { ChatMark } from '../../cases/types';
import type { MarkKind } from '../../chat/types';
import { CHANNELS } from '../data/channels';
import { cited, type Draft, quoted, sentence, speaker } from '../draft';
import { cite } from '../text/cite';
import { dateWords } from '../text/dates';
import { markTexts } from '../words/marks';
import type { Told } from './events';

/** Longer words are shortened with an ellipsis: the whole message stands in the exhibit. */
const LONGEST_QUOTE = 80;

/** What weighs most first: a text without room leaves out the last ones. */
const WEIGHT: readonly MarkKind[] = ['refusal', 'promise', 'admission', 'offer', 'other'];

/** How many messages are told: in a text that cites, and in a box that only has room for a few. */
const MOST = { cited: 30, box: 5 } as const;

/** The marked messages, one sentence each, in the order of the chats; of too many the weightiest are told. */
export function toldMarks(draft: Draft): Told[] {
  const most = CHANNELS[draft.channel].cites ? MOST.cited : MOST.box;
  return ranked(draft, most).flatMap(({ mark }) => toldMark(draft, mark) ?? []);
}

/** The weightiest marked messages, each with its place in that order; in the order of the chats. */
export function ranked(draft: Draft, most: number): { mark: ChatMark; rank: number }[] {
  const told = weightiest(draft, most);
  return draft.marks.map((mark) => ({ mark, rank: told.indexOf(mark) })).filter(({ rank }) => rank >= 0);
}

/** One mark of each of the weightiest marked messages; of equal weight the newest first. */
function weightiest(draft: Draft, most: number): ChatMark[] {
  const weight = ({ mark }: ChatMark) => WEIGHT.indexOf(mark);
  const sorted = draft.marks.toReversed().toSorted((a, b) => weight(a) - weight(b));
  const seen = new Set<string>();
  return sorted
    .filter(({ exhibit, message }) => {
      const key = `${exhibit}/${message}`;
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, most);
}

/**
 * A marked message: when, who, in what words, and where it stands. It is quoted and not judged: what it amounts to is for
 * the reader to say. Undefined where there are no words to quote.
 */
export function toldMark(draft: Draft, mark: ChatMark, longest = LONGEST_QUOTE): Told | undefined {
  // Hidden before it is shortened too: half a phone number at the cut would not be known as one.
  const words = quoted(draft, draft.hide(mark.text), longest);
  if (words === undefined) return undefined;
  const { exhibit, part, time } = mark;
  const text = timed(draft, mark, speaker(draft, markTexts)(mark.sender, { words }));
  const source = cited(draft, cite(exhibit, part ?? undefined, draft.language));
  return { at: time ?? undefined, text: sentence(draft, text, source), exhibits: [exhibit] };
}

function timed(draft: Draft, { time, timeIs }: ChatMark, text: string): string {
  const date = time === null ? undefined : dateWords(time, draft.language);
  if (date === undefined) return text;
  return speaker(draft, markTexts)(timeIs === 'about' ? 'about' : 'dated', { date, text });
}
