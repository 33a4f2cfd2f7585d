import { sleep } from '../browser/wait.ts';
import { popupReaches } from '../demo/popup.ts';
import { startShop } from '../shop/server.ts';
import { withBrowser } from './start.ts';

/** How often the popup is opened; the page is loaded anew before each. */
const TIMES = 20;
/** The page stands still before the popup opens, as it does for a person; milliseconds. */
const REST = 300;
const PATIENCE = 20_000;
/** Marks of the popup's own timeline (components/popup), milliseconds since its document began to open. */
const MARKS = {
  begun: 'the first of its own code runs',
  usable: 'the button can be pressed',
  read: 'the order is shown',
};

/** Prints how long the popup takes to open on the sample order page in Chromium. */
const shop = await startShop();
const times = new Map<string, number[]>();
await withBrowser('chromium', 1, async (browser) => {
  for (let n = 0; n < TIMES; n += 1) {
    await browser.page.goto(`${shop.url}/order/detail`, { waitUntil: 'load' });
    await sleep(REST);
    const popup = await browser.openPopup(browser.page);
    await popupReaches(popup, ['ready'], PATIENCE);
    const marks = await popup.evaluate(() =>
      performance.getEntriesByType('mark').map(({ name, startTime }) => [name, startTime] as const),
    );
    for (const [name, time] of marks) times.set(name, [...(times.get(name) ?? []), time]);
    await popup.close();
  }
});
await shop.close();

for (const [mark, words] of Object.entries(MARKS)) {
  const sorted = (times.get(mark) ?? []).sort((a, b) => a - b);
  const at = (share: number) => `${Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0)} ms`;
  console.log(`${words}: median ${at(0.5)}, quickest ${at(0)}, slowest ${at(1)} of ${sorted.length}`);
}
