import { loadFixtures } from './fixtures.ts';
import { listOf, megabytesBehind } from './large-pages.ts';
import { openReadingBrowser, type Reading } from './reading-browser.ts';

/** How often each page is read; the median counts. */
const TIMES = 5;
const LIST = 'https://buyertrade.taobao.com/trade/itemlist/list_bought_items.htm';
const DETAIL = 'https://trade.taobao.com/trade/detail/trade_order_detail.htm';

const LARGE: (Reading & { name: string; limit: number })[] = [
  { name: 'list of 50 orders', url: LIST, html: listOf(50), limit: 50 },
  { name: 'list of 500 orders', url: LIST, html: listOf(500), limit: 200 },
  { name: '2 MB of text', url: DETAIL, html: megabytesBehind('', 2), limit: Infinity },
];

/** Prints how long the readers take on every fixture and on large pages, in a page that was just loaded. */
const browser = await openReadingBrowser();
for (const fixture of loadFixtures()) console.log(await line({ ...fixture, limit: 50 }));
for (const large of LARGE) console.log(await line(large));
await browser.close();

async function line({ name, limit, ...reading }: Reading & { name: string; limit: number }): Promise<string> {
  const times: number[] = [];
  for (let n = 0; n < TIMES; n += 1) times.push((await browser.read(reading)).milliseconds);
  const median = times.sort((a, b) => a - b)[Math.floor(TIMES / 2)] ?? 0;
  return `${median.toFixed(1).padStart(8)} ms  ${name}${median > limit ? `  (over ${limit} ms)` : ''}`;
}
