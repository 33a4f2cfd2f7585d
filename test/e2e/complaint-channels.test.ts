import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { View } from '../browser/types';
import { waitFor } from '../browser/wait';
import { exportCase } from '../demo/export-case';
import { keepPage } from '../demo/keep-page';
import { popupReaches } from '../demo/popup';
import { choose, isEnabled, testId } from '../demo/testid';
import { type Shop, startShop } from '../shop/server';
import { openPackage, type Package } from './demo-run';
import { type PageServer, servePages } from './page-server';
import { BROWSERS, type Session, startSession } from './session';

const OWN = '商家在2026年收货后拒绝退款，请求退货退款。订单编号见证据1。';
const LONG = 60_000;

/** Types over everything in a field, as a person does. */
function fill(document: Document, { selector, words }: { selector: string; words: string }) {
  const field = document.querySelector<HTMLTextAreaElement>(selector);
  if (field === null) return undefined;
  field.focus();
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  field.blur();
  return true;
}

const wordsOf = (view: View, name: string) =>
  view.evaluate((document, selector) => document.querySelector(selector)?.textContent ?? '', testId(name));

describe.each(BROWSERS)('a complaint to one channel in %s', (kind) => {
  let shop: Shop;
  let server: PageServer;
  let session: Session;
  let page: View;
  let pack: Package;
  let caseId: string;
  let derived: string;

  beforeAll(async () => {
    shop = await startShop();
    server = await servePages('edges');
    session = await startSession(kind);
    const { browser, downloads } = session;
    ({ caseId } = await keepPage(browser, { url: `${shop.url}/order/detail`, mode: 'page' }));
    page = await browser.openExtensionPage(`cases.html#/case/${caseId}`);
    await waitFor('the case to open', async () => (await isEnabled(page, 'channel-12315')) || undefined);
    await choose(page, 'problem', 'damaged');
    await waitFor('the demands', async () => (await isEnabled(page, 'demand-return-refund')) || undefined);
    await page.click(testId('channel-12315'));
    derived = await wordsOf(page, 'complaint-text');
    await page.click(testId('text-edit'));
    await waitFor('the editor', () => page.evaluate(fill, { selector: testId('text-editor'), words: OWN }));
    await page.click(testId('text-done'));
    await waitFor('the edit to stand', async () =>
      (await wordsOf(page, 'complaint-text')).includes('拒绝退款') ? true : undefined,
    );
    await page.click(testId('type-for-me'));
    await page.click(testId('mark-sent'));
    await page.evaluate(fill, { selector: testId('sent-number'), words: 'TS-1' });
    await page.click(testId('sent-confirm'));
    await waitFor('the sent text', async () =>
      (await wordsOf(page, 'sent-body')).includes('拒绝退款') ? true : undefined,
    );
    pack = await openPackage(await exportCase(browser, caseId, { downloads, out: downloads }));
  }, 180_000);
  afterAll(async () => {
    await session.close();
    await shop.close();
    server.close();
  });

  it('was written from the facts before it was edited, within the limit of the form', () => {
    expect(derived).toContain('4268130557719204416');
    expect(Array.from(derived).length).toBeLessThanOrEqual(400);
  });

  it('goes into the package as it was sent, and is known as sent with its number', () => {
    expect(pack.entries.get('data/complaint/12315.zh-CN.txt')?.toString()).toContain(OWN);
    const json = JSON.parse(pack.entries.get('data/case.json')?.toString() ?? '{}');
    expect(json.texts).toContainEqual(
      expect.objectContaining({ channel: '12315', lang: 'zh-CN', body: OWN, edited: true, number: 'TS-1' }),
    );
    expect(json.log.map(({ event }: { event: string }) => event)).toEqual(
      expect.arrayContaining(['text-edited', 'text-sent']),
    );
  });

  it('is typed into the field that has the focus, on a form that takes no pasted words, and never sent', async () => {
    const { browser } = session;
    await browser.page.bringToFront();
    await browser.page.goto(server.url('form.html'), { waitUntil: 'load' });
    await browser.page.focus('#words');
    const popup = await browser.openPopup(browser.page);
    await popupReaches(popup, ['ready'], LONG);
    await waitFor('the text that waits', async () => (await isEnabled(popup, 'type-now')) || undefined);
    await popup.click(testId('type-now'));
    await waitFor('what came of it', async () => (await wordsOf(popup, 'type-outcome')) || undefined);
    await popup.close();
    expect(await browser.page.evaluate('words.value')).toBe(OWN);
    expect(await browser.page.evaluate('told')).toEqual({ input: expect.any(Number), submit: 0 });
    expect(await browser.page.evaluate('told.input')).not.toBe(0);
  });
});
