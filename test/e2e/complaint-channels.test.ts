import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { View } from '../browser/types';
import { waitFor } from '../browser/wait';
import { exportCase } from '../demo/export-case';
import { keepPage } from '../demo/keep-page';
import { choose, testId } from '../demo/testid';
import { type Shop, startShop } from '../shop/server';
import { openPackage } from './demo-run';
import { fillIn } from './fill-in';
import { BROWSERS, type Session, startSession } from './session';
import { readStored } from './stored';

const EDITED = '这是我自己写的一段话，订单就是上面那一单。';

describe.each(BROWSERS)('a complaint to 12315, in %s', (kind) => {
  let shop: Shop;
  let session: Session;
  let view: View;
  let caseId = '';
  beforeAll(async () => {
    shop = await startShop();
    session = await startSession(kind);
    const { browser } = session;
    ({ caseId } = await keepPage(browser, { url: `${shop.url}/order/detail`, mode: 'page' }));
    view = await browser.openExtensionPage(`cases.html#/case/${caseId}`);
    await there('channel');
    await choose(view, 'problem', 'damaged');
    await there('demand-return-refund');
    await view.click(testId('demand-return-refund'));
    await there('channel-12315');
    await view.click(testId('channel-12315'));
    await waitFor(
      'the channel',
      async () => (await attribute('channel', 'data-channel')) === '12315' || undefined,
    );
  }, 90_000);
  afterAll(async () => {
    await session.close();
    await shop.close();
  });

  const there = (id: string) =>
    waitFor(id, () =>
      view.evaluate(
        (document, selector) => document.querySelector(selector) !== null || undefined,
        testId(id),
      ),
    );
  const textOf = (id: string) =>
    view.evaluate((document, selector) => document.querySelector(selector)?.textContent ?? '', testId(id));
  const attribute = (id: string, name: string) =>
    view.evaluate(
      (document, selector, key) => document.querySelector(selector)?.getAttribute(key) ?? '',
      testId(id),
      name,
    );
  const fill = (selector: string, words: string) => fillIn(view, selector, words);

  it('says what is missing, and leads to where it is filled in', async () => {
    const before = Number(await attribute('meter', 'data-done'));
    await view.click(testId('missing-complainant.name'));
    const focused = await view.evaluate((document) => document.activeElement?.id);
    expect(focused).toBe('field-complainant.name');
    await fill('#field-complainant\\.name', '张三');
    await waitFor(
      'the meter',
      async () => Number(await attribute('meter', 'data-done')) > before || undefined,
    );
    expect(await textOf('form-name')).toContain('张三');
  });

  it('keeps within 400 characters and warns that it may be taken up once only', async () => {
    expect(await textOf('counter')).toMatch(/^\d{2,3}\/400 字$/);
    expect(await textOf('warning-excludes')).toContain('消费者协会');
    await there('warning-no-paste');
  });

  it('keeps an edit when facts change, shows what would change, and takes it at a press', async () => {
    await view.click(testId('text-edit'));
    await there('text-editor');
    await fill(testId('text-editor'), EDITED);
    await view.click(testId('text-done'));
    await waitFor('the edit', async () => (await textOf('complaint-text')) === EDITED || undefined);
    await fill('#field-paid', '88.50');
    await there('facts-changed');
    expect(await textOf('facts-changed')).toContain('88.5');
    expect(await textOf('complaint-text')).toBe(EDITED);
    await view.click(testId('use-new'));
    await waitFor('the new text', async () => (await textOf('complaint-text')).includes('88.5') || undefined);
  });

  it('freezes what was sent, with its day and number, and logs its words', async () => {
    await view.click(testId('text-edit'));
    await there('text-editor');
    await fill(testId('text-editor'), EDITED);
    await view.click(testId('text-done'));
    await view.click(testId('mark-sent'));
    await view.type(testId('sent-number'), 'T2026-1');
    await view.click(testId('sent-confirm'));
    await there('sent-text');
    expect(await textOf('sent-text')).toContain('编号 T2026-1');
    expect(await textOf('sent-body')).toBe(EDITED);
    expect(await textOf('complaint-text')).not.toBe(EDITED);
    const { log } = await readStored(session.browser);
    const sent = log.find(({ event }) => event === 'text-sent');
    expect(JSON.parse(sent?.detail ?? '{}')).toMatchObject({
      channel: '12315',
      number: 'T2026-1',
      body: EDITED,
    });
  });

  it('warns at the association once the regulator has taken it up', async () => {
    await choose(view, 'sent-status', '已受理');
    await waitFor('the reason', async () => (await textOf('unfit')).includes('12315已经受理') || undefined);
    expect(await textOf('unfit')).toContain('消费者协会');
  });

  it('makes the attachments as files to download', async () => {
    await view.click(testId('attach-1'));
    await there('plan');
    await view.click(testId('attach-make'));
    await waitFor('the files', () =>
      view.evaluate(
        (document) => document.querySelectorAll('[data-testid="attach-link"]').length || undefined,
      ),
    );
  });

  it('puts texts and attachments of the channel into the package', async () => {
    const { downloads } = session;
    const zip = await exportCase(session.browser, caseId, { downloads, out: downloads });
    const { entries } = await openPackage(zip);
    expect(entries.get('data/complaint/12315.zh-CN.txt')?.toString()).toBe(EDITED);
    const texts = [...entries.keys()].filter((path) => path.startsWith('data/complaint/'));
    expect(texts).toEqual(
      expect.arrayContaining(
        ['full', 'merchant', 'platform', 'heimao'].map((id) => `data/complaint/${id}.zh-CN.txt`),
      ),
    );
    expect(texts.filter((path) => /amazon|ebay|card-issuer/.test(path))).toEqual([]);
    const data = JSON.parse(entries.get('data/case.json')?.toString() ?? '{}');
    expect(data.attachments.length).toBeGreaterThan(0);
    for (const { path, from } of data.attachments) {
      expect(path).toMatch(/^data\/attachments\/12315\//);
      expect(entries.has(path)).toBe(true);
      expect(from[0].sha256).toBe(data.exhibits[0].files[0].sha256);
    }
    expect(await session.browser.errors()).toEqual([]);
  });
});
