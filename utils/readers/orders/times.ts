import { type FactName, type Facts, setFact } from '../../facts';
import { DAY } from '../../time';
import { pickAll } from '../labels/pick';
import type { Scope, Spot } from '../labels/spots';
import { boxesShareRow, type Token } from '../text/types';
import type { PageKind } from '../types';
import { type Found, readTime } from '../values/read';
import { type Clock, findTime, readTimeAt } from '../values/time';
import type { FactReader, OrderBlock, PageContext } from './context';

type TimeName = Extract<FactName, `${string}At`>;

const LATER: readonly TimeName[] = ['paidAt', 'shippedAt', 'receivedAt', 'completedAt', 'appliedAt'];
const CLOCK = /^\d{1,2}:\d{2}(?::\d{2})?$/;
/** Pages that tell a parcel's way. */
const WITH_HISTORY: readonly PageKind[] = ['logistics', 'order-detail'];
/** A line of a parcel's history that says it was signed for; not that it will be, or that it went back. */
const SIGNED =
  /已签收|签收成功|签收人:|已送达,|已妥投|妥投成功|已代签收|已(?:由|被|在)[^,。;]{1,16}签收|^【?签收】?(?:[:\s]|$)|\bdelivered\b|\bsigned for\b/;
const NOT_SIGNED =
  /未签收|待签收|请.{0,6}签收|签收[前后时]|拒绝签收|退[货回]|如.{0,8}签收|尽快签收|准备签收|(?:not|be|un-?|if|once|when|after) ?delivered/;

/** ordered, paid, shipped, received, completed, applied. */
export const readTimes: FactReader = (block, page, facts) => {
  const clock = clockOf(page, firstDay(block.number?.value, page));
  const ordered = pickTime(block.scope, 'orderedAt', clock);
  if (ordered !== undefined)
    setFact(facts, 'orderedAt', { value: ordered.value, raw: ordered.raw, from: 'text' });
  else if (page.isList) readHeadDate(block, clock, facts);
  const { orderedAt } = facts;
  const since = orderedAt === undefined ? clock : clockOf(page, orderedAt.value.slice(0, 10));
  for (const name of LATER) {
    const found = pickTime(block.scope, name, since);
    if (found !== undefined) setFact(facts, name, { value: found.value, raw: found.raw, from: 'text' });
  }
  if (facts.receivedAt !== undefined || page.isList) return;
  const signed = signedIn(block.scope, page, since);
  if (signed !== undefined) setFact(facts, 'receivedAt', { ...signed, from: 'text' });
};

/** When what stands in this part of an order was received: behind a label, else in a parcel's history. */
export function receivedIn(scope: Scope, page: PageContext, since: string | undefined): string | undefined {
  const clock = clockOf(page, since);
  return (pickTime(scope, 'receivedAt', clock) ?? signedIn(scope, page, clock))?.value;
}

/** The first time behind a label of this fact; a day with its clock on the line below it is one time. */
function pickTime(scope: Scope, name: TimeName, clock: Clock): { value: string; raw: string } | undefined {
  const [first] = pickAll(scope, name, (spot) => pastTime(spot, clock));
  if (first === undefined || first.value.includes('T')) return first;
  const { token, start } = first.spot;
  const below = scope.tokens[scope.tokens.indexOf(token) + 1];
  if (below === undefined || below.element !== token.element || !CLOCK.test(below.text)) return first;
  const both = readTimeAt(`${token.folded.slice(start).trim()} ${below.text}`, 0, clock);
  return both === undefined ? first : { value: both.iso, raw: `${first.raw} ${below.text}` };
}

/** What has happened has happened before the page is read; a day is the day of some zone. */
function pastTime(spot: Spot, clock: Clock): Found<string> | undefined {
  const time = readTime(spot, clock);
  return time !== undefined && Date.parse(time.value) <= clock.now.getTime() + DAY ? time : undefined;
}

/** In the head of a card the day beside the order number needs no label, where it is the only one. */
function readHeadDate({ anchor, scope }: OrderBlock, clock: Clock, facts: Facts): void {
  if (anchor === undefined) return;
  const times = scope.tokens.flatMap((token) => {
    if (!/\d/.test(token.folded) || !boxesShareRow(token.box, anchor.box)) return [];
    const time = readTimeAt(token.folded, 0, clock);
    if (time === undefined) return [];
    const end = scope.hitsOf.get(token)?.find(({ label }) => label.fact === 'orderNumber')?.start;
    return token.text.slice(time.length, end).trim() === '' ? [{ token, time }] : [];
  });
  const [only] = times;
  if (only === undefined || times.length > 1) return;
  setFact(facts, 'orderedAt', {
    value: only.time.iso,
    raw: only.token.text.slice(0, only.time.length),
    from: 'text',
  });
}

export function clockOf(page: PageContext, notBefore?: string): Clock {
  const clock: Clock = { now: page.now, zone: page.place.zone, dateOrder: page.place.dateOrder };
  return notBefore === undefined ? clock : { ...clock, notBefore };
}

/** Pinduoduo's numbers begin with the day of the order, YYMMDD. */
function firstDay(number: string | undefined, page: PageContext): string | undefined {
  const match = page.site.platform === 'pinduoduo' ? /^(\d{2})(\d{2})(\d{2})-/.exec(number ?? '') : null;
  return match === null ? undefined : `20${match[1]}-${match[2]}-${match[3]}`;
}

/**
 * In a parcel's history each entry is a time and a sentence. Which comes first is told by what the history begins with;
 * the time of the entry that says 已签收 is when it was received.
 */
function signedIn(
  { tokens }: Scope,
  page: PageContext,
  clock: Clock,
): { value: string; raw: string } | undefined {
  if (!WITH_HISTORY.includes(page.kind)) return undefined;
  for (const [place, entry] of tokens.entries()) {
    if (!SIGNED.test(entry.folded) || NOT_SIGNED.test(entry.folded)) continue;
    const own = findTime(entry.folded, clock);
    const time = own?.hasClock ? { token: entry, iso: own.iso } : timeBeside(tokens, place, clock);
    if (time === undefined) continue;
    const raw = time.token === entry ? entry.text : `${time.token.text} ${entry.text}`;
    return { value: time.iso, raw: raw.slice(0, 200) };
  }
  return undefined;
}

function timeBeside(
  tokens: readonly Token[],
  place: number,
  clock: Clock,
): { token: Token; iso: string } | undefined {
  const times = tokens.flatMap((token, at) => {
    const time = readTimeAt(token.folded, 0, clock);
    return time?.hasClock && time.length >= token.text.length - 2 ? [{ at, token, iso: time.iso }] : [];
  });
  const before = times.findLast(({ at }) => at < place && place - at <= 3);
  const after = times.find(({ at }) => at > place && at - place <= 3);
  if (before === undefined || after === undefined) return before ?? after;
  // Both near: the history's first time stands before its entry, or after it.
  const first = times[0];
  const isTimeFirst =
    first === undefined || !tokens.slice(0, first.at).some((token) => isEntry(token, tokens, first.at));
  return isTimeFirst ? before : after;
}

/** The sentence right above the first time: it belongs to it when it is told like an entry. */
function isEntry(token: Token, tokens: readonly Token[], firstTime: number): boolean {
  return (
    tokens[firstTime - 1] === token &&
    token.text.length >= 8 &&
    /签收|妥投|派送|派件|到达|发往|揽收|运输|离开|deliver|arriv|depart|transit|picked/.test(token.folded)
  );
}
