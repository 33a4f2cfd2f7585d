import { outerOf } from '../dom';

/** Attributes in which pages keep the number of a message. */
const NAMED = ['data-message-id', 'data-msg-id', 'data-msgid', 'data-mid', 'msgid', 'message-id'];
const GENERAL = ['data-id', 'data-key', 'id'];
/** A number that a page gives to one message, not a place in a list that the next row takes over. */
const LASTING = /\d{6}|[0-9a-f]{8}-[0-9a-f]{4}|(?=[a-z_-]*\d)[a-z\d_-]{16}/i;
const LONGEST = 200;

/** The page's own id of a row, where no other row has the same. */
export function keyOf(row: Element): string | null {
  for (const name of [...NAMED, ...GENERAL]) {
    const holder = row.hasAttribute(name)
      ? row
      : NAMED.includes(name)
        ? row.querySelector(`[${name}]`)
        : null;
    const value = holder?.getAttribute(name) ?? '';
    if (value === '' || value.length > LONGEST || (GENERAL.includes(name) && !LASTING.test(value))) continue;
    if (isOnly(row, name, value)) return `${name}=${value}`;
  }
  return null;
}

function isOnly(row: Element, name: string, value: string): boolean {
  const list = outerOf(row) ?? row;
  return list.querySelectorAll(`[${name}="${CSS.escape(value)}"]`).length <= 1;
}
