import { setFact } from '../../facts';
import { type Picked, pickAll, pickText } from '../labels/pick';
import { isButtonWord, type Scope, textAt } from '../labels/spots';
import type { Token } from '../text/types';
import { readText } from '../values/read';
import { findRecipient, isAddress, isName, PHONE, type Recipient } from '../values/recipient';
import type { FactReader } from './context';

/** On after-sale pages the seller's address for the return stands where the buyer's stands elsewhere. */
const RETURN_ADDRESS =
  /退货地址|退货收件|寄回地址|退货信息|商家收货地址|卖家收货地址|寄回商家|return (?:address|to:)/;
/** A parcel's way names the courier's telephone, not the buyer's. */
const COURIER = /派件|派送|投递|快递员|小哥|骑手|配送员|揽收|驿站|送貨員|courier|driver/i;
/** Lines below an address label that can still belong to it. */
const MOST_LINES = 7;

/** Who gets the parcel and where. */
export const readRecipient: FactReader = ({ scope }, page, facts) => {
  if (page.mentions(RETURN_ADDRESS) && scope.tokens.some((token) => RETURN_ADDRESS.test(token.folded)))
    return;
  const parts: Recipient = {};
  const raws: { [Part in keyof Recipient]?: string } = {};
  const take = (found: Recipient, raw: string) => {
    for (const part of ['name', 'phone', 'address'] as const) {
      const value = found[part];
      if (value === undefined || parts[part] !== undefined) continue;
      parts[part] = value;
      raws[part] = raw;
    }
  };
  for (const { value, raw } of pickText(scope, 'recipient', (spot) => readText('recipient', spot, 120))) {
    const found = findRecipient([value]);
    take(found.phone === undefined && found.address === undefined ? nameOnly(value) : found, raw);
  }
  for (const picked of addressesOf(scope)) {
    const lines = [picked.value, ...linesBelow(picked, scope)];
    take(findRecipient(lines), [picked.raw, ...lines.slice(1)].join(' '));
  }
  for (const { value, raw, rank } of pickAll(scope, 'recipientPhone', readPhone)) {
    if (rank === 1 || parts.name !== undefined || parts.address !== undefined) take({ phone: value }, raw);
  }
  if (Object.keys(parts).length === 0 && !page.isList && page.kind === 'order-detail')
    takeUnlabelled(scope, take);
  if (parts.name !== undefined)
    setFact(facts, 'recipient', { value: parts.name, raw: raws.name ?? '', from: 'text' });
  if (parts.phone !== undefined)
    setFact(facts, 'recipientPhone', { value: parts.phone, raw: raws.phone ?? '', from: 'text' });
  if (parts.address !== undefined) {
    setFact(facts, 'recipientAddress', { value: parts.address, raw: raws.address ?? '', from: 'text' });
  }
};

function nameOnly(value: string): Recipient {
  return isName(value) ? { name: value } : {};
}

/** A bare 地址 counts only where something of the recipient is labelled too. */
function addressesOf(scope: Scope): Picked<string>[] {
  const all = pickText(scope, 'recipientAddress', (spot) => readText('recipientAddress', spot, 240));
  const isNamed = scope.hits.some(({ label }) => label.fact === 'recipient');
  return all.filter(({ rank }) => rank === 1 || isNamed);
}

/** The further lines of an address that stand below its first, in the same column, up to the next label. */
function linesBelow(picked: Picked<string>, scope: Scope): string[] {
  const lines: string[] = [];
  let last: Token = picked.spot.token;
  for (const token of scope.tokens.slice(scope.tokens.indexOf(last) + 1)) {
    if (
      lines.length >= MOST_LINES ||
      scope.hitsOf.has(token) ||
      isButtonWord(token) ||
      token.control !== null
    )
      break;
    const gap = token.box.top - last.box.bottom;
    const isSameRow = token.row === last.row;
    const isSameColumn = Math.abs(token.box.left - picked.spot.token.box.left) < 12;
    if (!isSameRow && (!isSameColumn || gap > 16 || gap < -4)) break;
    lines.push(textAt({ token, start: 0, end: token.text.length }));
    last = token;
  }
  return lines;
}

function readPhone({ token, start }: { token: Token; start: number }) {
  if (COURIER.test(token.text.slice(0, start))) return undefined;
  const match = PHONE.exec(token.text.slice(start));
  return match === null || match.index > 4
    ? undefined
    : { value: match[0].trim(), end: start + match.index + match[0].length };
}

/** Name and phone on one line and an address under it need no label. */
function takeUnlabelled(scope: Scope, take: (found: Recipient, raw: string) => void): void {
  for (const [place, token] of scope.tokens.entries()) {
    if (!PHONE.test(token.text) || scope.hitsOf.has(token)) continue;
    const around = scope.tokens
      .slice(Math.max(0, place - 1), place + 3)
      .filter((each) => !scope.hitsOf.has(each));
    const address = around.find((each) => each !== token && isAddress(each.text));
    const before = around.find((each) => each !== token && each.row === token.row && isName(each.text));
    if (address === undefined) continue;
    const lines = [before?.text ?? '', token.text, address.text].filter((line) => line !== '');
    const found = findRecipient(lines);
    if (found.name === undefined || found.phone === undefined) continue;
    take(found, lines.join(' '));
    return;
  }
}
