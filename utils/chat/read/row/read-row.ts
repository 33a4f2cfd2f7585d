import type { RowReading, Sender } from '../../types';
import { foldWords } from '../words/fold';
import { metaOf } from '../words/meta';
import { isTime } from '../words/time';
import {
  END_SIGNS,
  LOAD_MORE,
  MORE_BY_SCROLL,
  NOTES,
  WITHDRAWN_BY_OTHER,
  WITHDRAWN_BY_OWN,
} from '../words/words';
import { imageOf, linksOf } from './addresses';
import { isLarge } from './body';
import { keyOf } from './key';
import { type Look, lookAt, type RowHints } from './look';
import { senderOf } from './sender';

/** Which side is the person's own in a pane, as far as its rows tell; `hasSides`: messages stand on two sides. */
export interface Sides {
  own: 'left' | 'right';
  hasSides: boolean;
  /** Name of the other side, folded; empty where it is not known. */
  peer: string;
  /** The other side is the platform's own service. */
  isPlatform: boolean;
}

/** A line of text and some space, in pixels. */
const LEAST_ROOM = 24;

/** Reads one row. */
export function readRow(row: Element, hints: RowHints, sides: Sides): RowReading {
  const look = lookAt(row, hints);
  const key = keyOf(row);
  if (look === undefined) return { ...nothing(), role: isRoom(row) ? 'message' : 'other', key };
  const role = roleOf(look);
  const text = look.lines
    .map((line) => line.text)
    .join('\n')
    .trim();
  if (role !== 'message') {
    return { ...nothing(), role, text: text || look.whole, timeRaw: role === 'time' ? text : '', key };
  }
  const isNotice = isNoticeOf(look, sides);
  const kind = isNotice && look.kind === 'text' ? 'system' : look.kind;
  return {
    role,
    sender:
      look.kind === 'withdrawn'
        ? withdrawer(text, look, sides)
        : isNotice
          ? 'system'
          : sender(look, sides, text),
    name: look.name,
    kind,
    text,
    timeRaw: look.time,
    links: linksOf(look.links, look.body),
    image: imageOf(look.body, look.kind),
    key,
  };
}

/** A row that keeps the room of a message but shows nothing: the page unloaded its words. */
function isRoom(row: Element): boolean {
  return row.getBoundingClientRect().height >= LEAST_ROOM;
}

function nothing(): RowReading {
  return {
    role: 'other',
    sender: 'unknown',
    name: '',
    kind: 'text',
    text: '',
    timeRaw: '',
    links: [],
    image: null,
    key: null,
  };
}

/** Separators, end signs and the like stand on no side: what stands on one is said by somebody, whatever it says. */
function roleOf(look: Look): RowReading['role'] {
  const { hasAvatar, isFramed, name, side, lines, whole, body, isHinted } = look;
  const isOnSide =
    hasAvatar || isHinted || name !== '' || (isFramed && (side === 'left' || side === 'right'));
  if (isOnSide) return 'message';
  if (!isFramed && metaOf(whole)?.hasReadMark === true) return 'other';
  const words = foldWords(whole);
  if (END_SIGNS.test(words)) return 'end';
  if (LOAD_MORE.test(words) || MORE_BY_SCROLL.test(words) || NOTES.test(words)) return 'other';
  const [line] = lines;
  if (line !== undefined && lines.length === 1 && isTime(line.text)) return 'time';
  if (lines.length === 0 && look.time !== '' && body.media.length === 0) return 'time';
  return lines.length > 0 || body.media.some((each) => !each.isButton || isLarge(each)) ? 'message' : 'other';
}

function isNoticeOf({ side, hasAvatar, name }: Look, { hasSides }: Sides): boolean {
  if (hasAvatar) return false;
  return side === 'middle' || (side === 'full' && hasSides && name === '');
}

function sender(look: Look, sides: Sides, text: string): Sender {
  const isOwn = isOwnSide(look, sides);
  return senderOf({
    name: look.name,
    labels: look.labels,
    text,
    isOwn,
    peer: sides.peer,
    isPlatform: sides.isPlatform,
  });
}

/** Undefined where the side tells nothing: words without frame or avatar all begin at the left. */
function isOwnSide(look: Look, { own, hasSides }: Sides): boolean | undefined {
  const { side, isHinted, isFramed } = look;
  if (side !== 'left' && side !== 'right') return undefined;
  if (isHinted) return side === 'right';
  return hasSides || isFramed ? side === own : undefined;
}

function withdrawer(text: string, look: Look, sides: Sides): Sender {
  const words = foldWords(text);
  if (WITHDRAWN_BY_OWN.test(words)) return 'buyer';
  if (WITHDRAWN_BY_OTHER.test(words)) return 'merchant';
  if (look.side === 'left' || look.side === 'right') return sender(look, sides, text);
  return /^.{1,30}(?:撤回|收回)|^.{1,30} (?:recalled|withdrew|unsent|deleted|removed)/.test(words) &&
    !/^(?:消息|message|此|该|一条|a )/.test(words)
    ? 'merchant'
    : 'system';
}
