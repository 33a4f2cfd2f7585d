import type { MessageKind } from '../../types';
import { metaOf } from '../words/meta';
import { surroundingsOf, trimName } from './around-body';
import { type Avatar, avatarOf } from './avatar';
import { type Body, bodyOf } from './body';
import { headerOf } from './header';
import { kindOf } from './kind';
import type { Line } from './lines';
import type { Parts } from './pieces';
import { type Side, sideByClass, sideOf } from './side';
import { shownOf } from './stack';
import { splitTag } from './tags';
import { withoutTail } from './tail';

/** Selectors of a site for what is in a row; see sites/types.ts. */
export interface RowHints {
  own?: string;
  other?: string;
  name?: string;
  time?: string;
  body?: string;
}

/** What one row shows, before anything is known of the other rows. */
export interface Look {
  side: Side;
  /** Whether a site's hint told the side; then it is the right one for the person's own. */
  isHinted: boolean;
  hasAvatar: boolean;
  isFramed: boolean;
  name: string;
  time: string;
  hasReadMark: boolean;
  /** Words beside the name, and what the avatar says. */
  labels: readonly string[];
  lines: readonly Line[];
  /** Words on buttons too: what the row says as a whole. */
  whole: string;
  kind: MessageKind;
  body: Body;
  links: readonly Element[];
}

/** Looks at a row, or at one of several bubbles in it; undefined where it shows nothing. Changes nothing. */
export function lookAt(message: Element, hints: RowHints): Look | undefined {
  const { row, parts: shown } = shownOf(message);
  const avatar = avatarOf(shown, row.getBoundingClientRect());
  const parts = avatar === undefined ? shown : unpressed(shown);
  const body = bodyOf(parts, avatar, row.getBoundingClientRect(), hinted(message, hints.body));
  if (body === undefined) return undefined;
  const around = surroundingsOf(body);
  const { tag, pieces } = splitTag(body.pieces);
  const tail = withoutTail(pieces, body.media.length > 0);
  const isFlat = body.elements.length === 0;
  const isWhole = isFlat || body.outside.length === 0;
  const header = isWhole
    ? headerOf(tail.lines, isFlat, body.media.length > 0 ? 0 : 1)
    : { name: '', time: '', hasReadMark: false, rest: tail.lines };
  const lines = [...header.rest, ...around.words];
  const byHint = sideByHint(row, hints);
  return {
    side: byHint ?? classSide(row, body, sideOf(row, body, avatar)),
    isHinted: byHint !== undefined,
    hasAvatar: avatar !== undefined,
    isFramed: body.isFramed,
    name: trimName(textAt(row, hints.name) || around.name || header.name),
    time: textAt(message, hints.time) || around.time || header.time || tail.time,
    hasReadMark: around.hasReadMark || header.hasReadMark || tail.hasReadMark,
    labels: [...around.labels, tag, ...wordsOfAvatar(avatar)],
    lines,
    whole: parts.pieces
      .map(({ text }) => text)
      .join('')
      .trim(),
    kind: kindOf(
      body,
      lines,
      body.pieces.some(({ isButton }) => isButton),
    ),
    body,
    links: parts.links,
  };
}

/** Where all that somebody says stands on a button, the bubble itself can be pressed. */
function unpressed(parts: Parts): Parts {
  const words = parts.pieces.filter(({ text }) => metaOf(text) === undefined);
  if (words.length === 0 || !words.every(({ isButton }) => isButton)) return parts;
  const free = <Part extends { isButton: boolean }>(part: Part): Part => ({ ...part, isButton: false });
  return { ...parts, pieces: parts.pieces.map(free), framed: parts.framed.map(free) };
}

/** Where geometry says nothing, a class may. */
function classSide(row: Element, body: Body, side: Side): Side {
  return side === 'full' ? (sideByClass(row, body) ?? side) : side;
}

function sideByHint(row: Element, { own, other }: RowHints): 'left' | 'right' | undefined {
  if (own !== undefined && hinted(row, own) !== undefined) return 'right';
  return other !== undefined && hinted(row, other) !== undefined ? 'left' : undefined;
}

function hinted(row: Element, selector: string | undefined): Element | undefined {
  if (selector === undefined) return undefined;
  return row.matches(selector) ? row : (row.querySelector(selector) ?? undefined);
}

function textAt(row: Element, selector: string | undefined): string {
  return (hinted(row, selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function wordsOfAvatar(avatar: Avatar | undefined): string[] {
  if (avatar === undefined) return [];
  const { element } = avatar;
  return ['alt', 'aria-label', 'title'].flatMap((name) => element.getAttribute(name)?.toLowerCase() ?? []);
}
