import { setFact } from '../../facts';
import { pickAll, pickText } from '../labels/pick';
import type { Scope } from '../labels/spots';
import { foldText } from '../text/fold';
import { readTrackingAt } from '../values/number';
import { readText } from '../values/read';
import { COURIER_TAIL, COURIERS } from '../words/couriers';
import type { FactReader } from './context';

const NAMES = COURIERS.map(foldText)
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.&]/g, '\\$&'))
  .join('|');
const COURIER = new RegExp(`^(?:国内|国际)?(?:${NAMES})${foldText(COURIER_TAIL)}*(?![a-z])`, 'i');
/** `中通快递 : 79126955055649`: a courier's name and its number need no label. */
const NAMED_NUMBER = new RegExp(
  `^((?:${NAMES})${foldText(COURIER_TAIL)}*)(?:\\([^)]*\\))?\\s*(?:运单号|快递单号|单号)?\\s*[:#]?\\s*`,
  'i',
);
/** A courier's name at the beginning of a text. */
const BEGINS_NAMED = new RegExp(`^(?:${NAMES})`, 'im');
const PHONE = /^1[3-9]\d{9}$|^(?:400|95|12)\d/;

/** Courier and tracking number: by label, or a courier's name with a number behind it. */
export const readParcel: FactReader = ({ scope, number }, page, facts) => {
  const own = number?.value;
  const pair = page.mentions(BEGINS_NAMED) ? courierWithNumber(scope, own) : undefined;
  const tracking = pickAll(scope, 'trackingNumber', (spot) => {
    const name = COURIER.exec(spot.token.folded.slice(spot.start).trimStart())?.[0] ?? '';
    const lead = spot.token.folded.indexOf(name, spot.start) + name.length;
    const found = readText('trackingNumber', { ...spot, start: name === '' ? spot.start : lead }, 40);
    return found === undefined || found.value === own ? undefined : found;
  })[0];
  if (tracking !== undefined)
    setFact(facts, 'trackingNumber', { value: tracking.value, raw: tracking.raw, from: 'text' });
  else if (pair !== undefined)
    setFact(facts, 'trackingNumber', { value: pair.number, raw: pair.raw, from: 'text' });
  const named = pickText(scope, 'courier', (spot) => readText('courier', spot, 30))[0] ?? courierAfter(scope);
  const beside =
    tracking && COURIER.exec(tracking.spot.token.folded.slice(tracking.spot.start).trimStart())?.[0];
  if (named !== undefined) setFact(facts, 'courier', { value: named.value, raw: named.raw, from: 'text' });
  else if (beside !== undefined && tracking !== undefined) {
    const at = tracking.spot.token.folded.indexOf(beside, tracking.spot.start);
    const value = tracking.spot.token.text.slice(at, at + beside.length);
    setFact(facts, 'courier', { value, raw: tracking.raw, from: 'text' });
  } else if (pair !== undefined)
    setFact(facts, 'courier', { value: pair.courier, raw: pair.raw, from: 'text' });
  else readCourierAlone(scope, facts);
};

/** A label with its courier in the same text and no colon: `快递公司 中通快递`. */
function courierAfter(scope: Scope) {
  return pickAll(scope, 'courier', (spot) => {
    const text = spot.token.folded.slice(spot.start);
    const lead = text.length - text.trimStart().length;
    const name = COURIER.exec(text.trimStart())?.[0];
    if (name === undefined) return undefined;
    const start = spot.start + lead;
    return { value: spot.token.text.slice(start, start + name.length), end: start + name.length };
  })[0];
}

function courierWithNumber(scope: Scope, own: string | undefined) {
  for (const [place, token] of scope.tokens.entries()) {
    const match = NAMED_NUMBER.exec(token.folded);
    if (match === null) continue;
    const courier = token.text.slice(0, match[1]?.length ?? 0);
    const next = scope.tokens[place + 1];
    const isAlone = match[0].length >= token.text.length;
    const at =
      isAlone && next !== undefined && next.row === token.row
        ? { token: next, start: 0 }
        : { token, start: match[0].length };
    const number = readTrackingAt(at.token.text, at.start);
    if (number === undefined || number === own || PHONE.test(number)) continue;
    const raw =
      at.token === token ? token.text.slice(0, at.start + number.length) : `${token.text} ${number}`;
    return { courier, number, raw };
  }
  return undefined;
}

/** A courier's full name alone in a text, where there is only one in the order. */
function readCourierAlone(scope: Scope, facts: Parameters<FactReader>[2]): void {
  if (facts.trackingNumber === undefined) return;
  const names = scope.tokens.filter(
    (token) => COURIER.exec(token.folded)?.[0].length === token.folded.length,
  );
  const name = names[0];
  if (name === undefined || new Set(names.map(({ folded }) => folded)).size !== 1) return;
  setFact(facts, 'courier', { value: name.text, raw: name.text, from: 'text' });
}
