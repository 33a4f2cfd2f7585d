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

const EDITED = '餐具一套（收到时碎了两只）';
const FORM = 'data/attachments/12315/form.zh-CN.txt';

describe.each(BROWSERS)('demands and form fields, in %s', (kind) => {
  let shop: Shop;
  let session: Session;
  let view: View;
  let caseId = '';
  beforeAll(async () => {
    shop = await startShop();
    session = await startSession(kind);
    ({ caseId } = await keepPage(session.browser, { url: `${shop.url}/order/detail`, mode: 'page' }));
    view = await session.browser.openExtensionPage(`cases.html#/case/${caseId}`);
    await waitFor('the form', () => isThere(testId('channel')));
    await choose(view, 'problem', 'damaged');
    await waitFor('the demands', () => isThere(testId('demand-resend')));
  }, 90_000);
  afterAll(async () => {
    await session.close();
    await shop.close();
  });

  const isThere = (selector: string) =>
    view.evaluate((document, wanted) => document.querySelector(wanted) !== null || undefined, selector);
  const inField = (name: string) => `${testId('form-product')} ${testId(name)}`;
  const textOf = (selector: string) =>
    view.evaluate((document, wanted) => document.querySelector(wanted)?.textContent ?? '', selector);
  const fill = (selector: string, words: string) => fillIn(view, selector, words);
  const ticked = () =>
    view.evaluate((document) =>
      [...document.querySelectorAll<HTMLInputElement>('[data-testid^="demand-"]:checked')].map(
        ({ dataset }) => dataset.testid,
      ),
    );

  it('a demand takes the place of the one it undoes, with a warning, a sum, and a word beforehand', async () => {
    await view.click(testId('demand-return-refund'));
    await waitFor('the sum', () => isThere('#field-demand\\.return-refund'));
    expect(await textOf('#section-problem')).toContain('只能选一次');
    expect(await textOf('#section-problem')).toContain('仅供参考');
    await waitFor(
      'the word',
      async () => (await textOf('#section-problem')).includes('会代替“退货退款”') || undefined,
    );
    await view.click(testId('demand-exchange'));
    await waitFor('the exchange', async () => (await ticked()).join() === 'demand-exchange' || undefined);
    await waitFor(
      'the text',
      async () => (await textOf(testId('complaint-text'))).includes('更换为符合约定的商品') || undefined,
    );
    expect(await textOf(testId('complaint-text'))).not.toContain('办理退货');
  });

  it('two pressed at once leave the last', async () => {
    await view.evaluate((document) => {
      for (const id of ['return-refund', 'resend'])
        document.querySelector<HTMLInputElement>(`[data-testid="demand-${id}"]`)?.click();
    });
    await waitFor('the last', async () => (await ticked()).join() === 'demand-resend' || undefined);
  });

  it('a field keeps its edit over new facts and a new visit', async () => {
    await view.click(testId('channel-12315'));
    await waitFor('the field', () => isThere(inField('field-edit')));
    await view.click(inField('field-edit'));
    await waitFor('the editor', () => isThere(inField('field-editor')));
    await fill(inField('field-editor'), EDITED);
    await view.click(inField('field-done'));
    await waitFor('the edit', async () => (await textOf(inField('form-words'))) === EDITED || undefined);
    await fill('#field-product', '陶瓷餐具');
    await waitFor('the change', () => isThere(inField('facts-changed')));
    expect(await textOf(inField('facts-changed'))).toContain('陶瓷餐具');
    await view.close();
    view = await session.browser.openExtensionPage(`cases.html#/case/${caseId}`);
    await waitFor('the channel', () => isThere(testId('channel-12315')));
    await view.click(testId('channel-12315'));
    await waitFor('the edit', async () => (await textOf(inField('form-words'))) === EDITED || undefined);
  });

  it('sending freezes the field; then it follows the facts again', async () => {
    await view.click(testId('mark-sent'));
    await view.click(testId('sent-confirm'));
    await waitFor('what was sent', () => isThere(testId('sent-fields')));
    expect(await textOf(testId('sent-fields'))).toContain(EDITED);
    await waitFor('the facts', async () => (await textOf(inField('form-words'))) === '陶瓷餐具' || undefined);
    const { log } = await readStored(session.browser);
    const sent = JSON.parse(log.find(({ event }) => event === 'text-sent')?.detail ?? '{}');
    expect(sent.fields).toEqual([{ field: 'product', body: EDITED }]);
  });

  it('the package holds the field as it was sent, and case.json keeps it', async () => {
    const { downloads } = session;
    const zip = await exportCase(session.browser, caseId, { downloads, out: downloads });
    const { entries } = await openPackage(zip);
    expect(entries.get(FORM)?.toString()).toContain(`商品名称\n${EDITED}\n`);
    const { texts } = JSON.parse(entries.get('data/case.json')?.toString() ?? '{}');
    const place = { channel: '12315', lang: 'zh-CN' };
    expect(texts).toMatchObject([{ ...place }, { ...place, field: 'product', body: EDITED, edited: true }]);
    expect(texts[1].sentAt).toBe(texts[0].sentAt);
    expect(await session.browser.errors()).toEqual([]);
  });
});
