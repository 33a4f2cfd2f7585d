import type { FactName, Facts } from '../../utils/facts';
import type { PageFacts } from '../../utils/readers/types';
import type { Fixture, Values } from './types.ts';

/** One fact of one order: as it should be and as it was read; undefined is absent. */
export interface Finding {
  fixture: string;
  order: number;
  fact: string;
  wanted: unknown;
  got: unknown;
  isRight: boolean;
}

/** Facts that pages show beside each piece; judged where the expectation names them. */
const ONLY_WHERE_NAMED: readonly string[] = ['items', 'unitPrice'] satisfies FactName[];
/** Facts that a page without an order cannot have. */
const ONLY_OF_ORDERS: readonly string[] = [
  'orderNumber',
  'paid',
  'orderedAt',
  'trackingNumber',
] satisfies FactName[];

/** Every fact that should be there or was read, with its judgement; pages that show nothing give `kind` alone. */
export function judge(fixture: Fixture, page: PageFacts): Finding[] {
  const { name, kind, platform, zone, zoneAssumed } = fixture;
  const about = [
    { fact: 'kind', wanted: kind, got: page.kind },
    { fact: 'platform', wanted: platform, got: page.platform },
    ...(zone === undefined ? [] : [{ fact: 'zone', wanted: zone, got: page.zone }]),
    ...(zoneAssumed === undefined
      ? []
      : [{ fact: 'zoneAssumed', wanted: zoneAssumed, got: page.zoneAssumed }]),
  ].map((each) => ({ ...each, fixture: name, order: 0, isRight: each.wanted === each.got }));
  const orders = Math.max(fixture.orders.length, page.orders.length);
  return [
    ...about,
    ...Array.from({ length: orders }, (_, at) => {
      const { maybe = {}, ...wanted } = fixture.orders[at] ?? {};
      return judgeFacts(name, at + 1, { wanted, maybe }, bareValues(page.orders[at] ?? {}, platform));
    }).flat(),
    ...judgePageFacts(fixture, page),
    ...judgeRaw(fixture, page),
  ];
}

function judgeFacts(
  fixture: string,
  order: number,
  { wanted, maybe }: { wanted: Values; maybe: Values },
  got: ReadonlyMap<string, unknown>,
): Finding[] {
  const hopes = new Map<string, unknown>(Object.entries(wanted));
  const allowed = new Map<string, unknown>(Object.entries(maybe));
  return [...new Set([...hopes.keys(), ...got.keys()])]
    .filter((fact) => hopes.has(fact) || !ONLY_WHERE_NAMED.includes(fact))
    .map((fact) => finding(fixture, order, fact, hopes.get(fact) ?? allowed.get(fact), got.get(fact)));
}

/** Facts of no order: those expected, and none that only an order can have. */
function judgePageFacts({ name, facts = {}, platform }: Fixture, page: PageFacts): Finding[] {
  const got = bareValues(page.facts, platform);
  const wanted = new Map<string, unknown>(Object.entries(facts));
  const names = new Set([...wanted.keys(), ...ONLY_OF_ORDERS.filter((fact) => got.has(fact))]);
  return [...names].map((fact) => finding(name, 0, fact, wanted.get(fact), got.get(fact)));
}

/** Values by name; the platform, which every order repeats, is judged once for the page. */
function bareValues(facts: Facts, platform: string): Map<string, unknown> {
  const values = new Map(Object.entries(facts).map(([name, fact]) => [name, fact.value as unknown]));
  if (values.get('platform') === platform) values.delete('platform');
  return values;
}

function judgeRaw({ name, raw = {}, orders }: Fixture, page: PageFacts): Finding[] {
  const facts: Facts = (orders.length > 0 ? page.orders[0] : page.facts) ?? {};
  const shown = new Map(Object.entries(facts).map(([fact, { raw: words }]) => [fact, bare(words)]));
  return Object.entries(raw).map(([fact, words]) =>
    finding(name, orders.length > 0 ? 1 : 0, `raw of ${fact}`, bare(words), shown.get(fact)),
  );
}

const bare = (words: string) => words.replace(/\s+/g, '');

function finding(fixture: string, order: number, fact: string, wanted: unknown, got: unknown): Finding {
  return { fixture, order, fact, wanted, got, isRight: stable(wanted) === stable(got) };
}

/** JSON with keys in order, so that `{ amount, currency }` equals itself however it was made. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => a.localeCompare(b)))
      : part,
  );
}

/** Share of right findings in percent, and how many there are. */
export function shareOf(findings: readonly Finding[], facts: RegExp): { percent: number; of: number } {
  const asked = findings.filter(({ fact }) => facts.test(fact));
  const right = asked.filter(({ isRight }) => isRight).length;
  return { percent: asked.length === 0 ? 100 : (100 * right) / asked.length, of: asked.length };
}

/** `pinduoduo/order-list #2 paid: wanted …, read …` */
export function tell({ fixture, order, fact, wanted, got }: Finding): string {
  return `${fixture}${order === 0 ? '' : ` #${order}`} ${fact}: wanted ${stable(wanted)}, read ${stable(got)}`;
}
