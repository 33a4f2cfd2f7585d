import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadFixtures } from '../readers/fixtures';
import { listOf, megabytesBehind, nested, numberOf } from '../readers/large-pages';
import { openReadingBrowser, type ReadingBrowser, type ReadResult } from '../readers/reading-browser';
import { type Finding, judge, shareOf, tell } from '../readers/score';
import { scrambleNames } from '../readers/scramble-names';

const FIXTURES = loadFixtures();
/** What a complaint cannot do without. */
const CORE = /^(?:shop|product|paid|orderedAt|paidAt|shippedAt|receivedAt|completedAt|appliedAt)$/;

let browser: ReadingBrowser;
beforeAll(async () => {
  browser = await openReadingBrowser();
});
afterAll(() => browser?.close());

describe.each([
  { names: 'as they are', least: 95, dress: (html: string) => html },
  { names: 'scrambled', least: 90, dress: (html: string) => scrambleNames(html) },
])('fixtures with class names $names', ({ names, least, dress }) => {
  const results = new Map<string, ReadResult>();
  const findings: Finding[] = [];
  beforeAll(async () => {
    for (const fixture of FIXTURES) {
      try {
        const result = await browser.read({ ...fixture, html: dress(fixture.html) });
        results.set(fixture.name, result);
        findings.push(...judge(fixture, result.page));
      } catch (error) {
        findings.push({
          fixture: fixture.name,
          order: 0,
          fact: 'reading',
          wanted: 'no error',
          got: String(error),
          isRight: false,
        });
      }
    }
  });
  afterAll(() => report(names, findings, [...results.values()]));

  it.each(FIXTURES)('$name: what a person sees, and nothing else', ({ name }) => {
    const wrong = findings.filter(({ fixture, isRight }) => fixture === name && !isRight);
    expect(wrong.map(tell)).toEqual([]);
  });

  it('every order number is right, and none is wrong', () => {
    const wrong = findings.filter(({ fact, isRight }) => fact === 'orderNumber' && !isRight);
    expect(wrong.map(tell)).toEqual([]);
  });

  it(`shop, product, paid and times are right in at least ${least} %`, () => {
    expect(shareOf(findings, CORE).percent).toBeGreaterThanOrEqual(least);
  });

  it('reading changes no page', () => {
    const changed = [...results].filter(([, { changes, isSame }]) => changes > 0 || !isSame);
    expect(changed.map(([name]) => name)).toEqual([]);
  });
});

describe('pages that are large', () => {
  const LIST = 'https://buyertrade.taobao.com/trade/itemlist/list_bought_items.htm';
  const DETAIL = 'https://trade.taobao.com/trade/detail/trade_order_detail.htm';
  const ORDER = '<p>订单编号：4711122334455667788</p><p>实付款：￥66.00</p>';

  it('a list of 500: every order once, in page order, with its own shop, product and sum', async () => {
    const { page, milliseconds } = await browser.read({ url: LIST, html: listOf(500) });
    console.log(`a list of 500 orders: ${milliseconds.toFixed(0)} ms`);
    expect(
      page.orders.map(({ orderNumber, shop, product, paid }) => [
        orderNumber?.value,
        shop?.value,
        product?.value,
        paid?.value.amount,
      ]),
    ).toEqual(
      Array.from({ length: 500 }, (_, n) => [
        numberOf(n),
        `拾光陶瓷${n}号店`,
        `手工粗陶马克杯第${n}款`,
        `${n}.50`,
      ]),
    );
  });

  it.each([
    { name: 'megabytes of text behind the order', html: megabytesBehind(ORDER, 3) },
    { name: 'elements 400 deep', html: nested(400, ORDER) },
  ])('$name: the order is read', async ({ html }) => {
    const { page } = await browser.read({ url: DETAIL, html });
    expect(page.orders.map(({ orderNumber, paid }) => [orderNumber?.value, paid?.value])).toEqual([
      ['4711122334455667788', { amount: '66.00', currency: 'CNY' }],
    ]);
  });

  it.each([
    { name: 'megabytes of text and no order', html: megabytesBehind('', 3) },
    { name: 'elements 5000 deep', html: nested(5000, '<p>说明</p>') },
    { name: 'one word of a megabyte', html: `<p>${'订单'.repeat(500_000)}</p>` },
    { name: 'one number of a megabyte', html: `<p>订单编号：${'1'.repeat(1_000_000)}</p>` },
  ])('$name: nothing is read and nothing throws', async ({ html }) => {
    const { page } = await browser.read({ url: DETAIL, html });
    expect(page.orders).toEqual([]);
  });
});

/** The figures, for people; the assertions stand above. */
function report(names: string, findings: Finding[], results: ReadResult[]): void {
  const share = (facts: RegExp) => {
    const { percent, of } = shareOf(findings, facts);
    return `${percent.toFixed(1)} % of ${of}`;
  };
  const times = results.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  console.log(
    `class names ${names}: order number ${share(/^orderNumber$/)}; shop, product, paid, times ${share(CORE)}; ` +
      `all facts ${share(/^(?!raw)/)}; words as shown ${share(/^raw/)}; ` +
      `reading ${times[Math.floor(times.length / 2)]?.toFixed(1)} ms (median), ${times.at(-1)?.toFixed(1)} ms (longest)`,
  );
}
