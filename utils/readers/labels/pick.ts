import type { FactName } from '../../facts';
import { commonElement, holds } from '../text/tree';
import type { Token } from '../text/types';
import type { Found } from '../values/read';
import { BUTTON_WORDS } from '../words/skip';
import { AFTER_SALE_STATUSES, ORDER_STATUSES } from '../words/statuses';
import type { Hit } from './scan';
import { isButtonWord, isHeaderCell, rawOf, type Scope, type Spot, spotsOf } from './spots';

/** A value behind a label, with label and words as shown. */
export interface Picked<Value> {
  value: Value;
  raw: string;
  rank: number;
  hit: Hit;
  spot: Spot;
}

const STATUSES = new Set([...ORDER_STATUSES, ...AFTER_SALE_STATUSES]);
/** A status and its time in one small box: label, value and one remark. */
const TIGHT = 3;
/** Labels that lead to their value without a colon. */
const LEADING = /(?:by|to|with|via|am|le|el|per|durch|von|an|par|por|da)$/;
/** So do longer Chinese, Japanese and Korean ones, with a space. */
const LONG_LABEL = 3;

/** Every value behind a label of this fact, best rank first, then in page order. */
export function pickAll<Value>(
  scope: Scope,
  fact: FactName,
  read: (spot: Spot, hit: Hit) => Found<Value> | undefined,
): Picked<Value>[] {
  const picked: Picked<Value>[] = [];
  for (const hit of scope.hits) {
    if (hit.label.fact !== fact) continue;
    for (const spot of spotsOf(hit, scope)) {
      const found = read(spot, hit);
      if (found === undefined || !fits(hit, spot, scope)) continue;
      picked.push({
        value: found.value,
        raw: rawOf(hit, spot, found.end),
        rank: hit.label.rank ?? 1,
        hit,
        spot,
      });
      break;
    }
  }
  return picked.sort((a, b) => a.rank - b.rank);
}

/** As `pickAll` for plain text, where nothing in the value itself shows that it is one. */
export function pickText(
  scope: Scope,
  fact: FactName,
  read: (spot: Spot, hit: Hit) => Found<string> | undefined,
): Picked<string>[] {
  const asked = new Set<Hit>();
  return pickAll(scope, fact, (spot, hit) => {
    // Any words could be a value, so only the likeliest place counts, and that is never before the label.
    if (asked.has(hit) || spot.token.index < hit.token.index) return undefined;
    asked.add(hit);
    if (hit.token.control !== null && spot.token !== hit.token) return undefined;
    if (spot.token === hit.token) {
      return hit.parted || isLeading(hit) ? read(spot, hit) : undefined;
    }
    const isLink = hit.token.link !== null || spot.token.control !== null;
    return isLink || isButtonWord(spot.token) ? undefined : read(spot, hit);
  });
}

/** `店铺 山里人干货`: one word that is neither status nor button. */
function isOneName(words: string): boolean {
  return !/\s|^\d/.test(words) && !STATUSES.has(words) && !BUTTON_WORDS.includes(words);
}

function isLeading({ label, token, start, end }: Hit): boolean {
  const words = token.folded.slice(start, end);
  if (start !== 0) return false;
  if (LEADING.test(words)) return true;
  const rest = token.folded.slice(end);
  if (/[a-z]/.test(words) || !/^\s/.test(rest)) return false;
  return words.length >= LONG_LABEL || (label.fact === 'shop' && isOneName(rest.trim()));
}

/** The label names a column of a table with a value in several rows: none of them is the order's. */
export function namesColumn({ token: { element } }: Hit): boolean {
  const cell = element.closest('th,td');
  const table = element.closest('table');
  const row = cell?.parentElement;
  if (!isHeaderCell(element) || cell === null || table === null || !row) return false;
  const place = [...row.children].indexOf(cell);
  const filled = [...table.querySelectorAll('tr')].filter(
    (each) =>
      each !== row && each.closest('tfoot') === null && /\S/.test(each.children[place]?.textContent ?? ''),
  );
  return filled.length > 1;
}

/** A status is a label only with its time right at it, a step only with its time beside or below. */
function fits(hit: Hit, spot: Spot, scope: Scope): boolean {
  if (hit.label.kind === undefined) return true;
  if (hit.label.kind === 'step') return spot.token !== hit.token && hit.start === 0;
  if (hit.start !== 0 && !/[[(【「]/.test(hit.token.text.charAt(hit.start - 1))) return false;
  return spot.token === hit.token || isTight(hit.token, spot.token, scope);
}

function isTight(a: Token, b: Token, scope: Scope): boolean {
  const common = commonElement(a.element, b.element);
  return common !== null && scope.tokens.filter((token) => holds(common, token.element)).length <= TIGHT;
}
