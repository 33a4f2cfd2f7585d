import type { RowReading } from '../types';

/** A row as it showed at one moment. Lengths in CSS pixels. */
export interface SeenRow {
  /** The element that held it: the same one may hold another row later. */
  element: object;
  reading: RowReading;
  /** Distance of its upper edge from the top of what the pane scrolls. */
  y: number;
  height: number;
  /** `markOf` its reading. */
  mark: string;
}

/** Two readings with the same mark say the same. */
export function markOf({ role, sender, kind, text, image, timeRaw }: RowReading): string {
  return [role, sender, kind, timeRaw, image ?? '', text].join('\u0000');
}

/** True for a row that has a place but shows nothing of a message's words (yet). */
export function isBlank({ role, kind, text, image, links }: RowReading): boolean {
  const mayHold = role === 'other' || (role === 'message' && kind === 'text');
  return mayHold && text === '' && image === null && links.length === 0;
}

/**
 * True when one row can have said `before` and then `now`: its words loaded or unloaded, grew, counted down, or the
 * message was withdrawn. Only a row at the same place may be taken for the same by this.
 */
export function canBecome(before: RowReading, now: RowReading): boolean {
  if (isBlank(before) || isBlank(now)) return true;
  if (before.role !== now.role) return now.kind === 'withdrawn';
  if (now.kind === 'withdrawn') return true;
  if (before.kind === 'picture' && now.kind === 'picture') return before.text === now.text;
  if (before.text === now.text) return true;
  if (before.sender !== now.sender) return false;
  const isPart = before.text.startsWith(now.text) || now.text.startsWith(before.text);
  return (isPart && before.text !== '' && now.text !== '') || shape(before.text) === shape(now.text);
}

/** A card that counts down changes its digits and nothing else. */
function shape(text: string): string {
  return text.length > 2000 ? text : text.replace(/\d+/g, '0');
}

/** What was read first, with what came later where nothing stood: an address, a name, the words themselves. */
export function completed(first: RowReading, now: RowReading): RowReading {
  if (isBlank(first)) return { ...now, key: now.key ?? first.key };
  if (isBlank(now) || now.kind === 'withdrawn') return first;
  const hasGrown = now.text.length > first.text.length && now.text.startsWith(first.text);
  return {
    ...first,
    text: hasGrown ? now.text : first.text,
    sender: first.sender === 'unknown' ? now.sender : first.sender,
    name: first.name || now.name,
    timeRaw: first.timeRaw || now.timeRaw,
    links: first.links.length > 0 ? first.links : now.links,
    image: first.image ?? now.image,
    key: first.key ?? now.key,
  };
}
