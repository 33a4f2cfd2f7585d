import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { View } from '../browser/types';
import { waitFor } from '../browser/wait';
import { keepPage } from '../demo/keep-page';
import { type PageServer, servePages } from './page-server';
import { BROWSERS, type Session, startSession } from './session';
import { readStored } from './stored';

interface Shown {
  kind: string | undefined;
  open: string | undefined;
  values: string[];
  pressed: boolean[];
}

describe.each(BROWSERS)('pages of one order that differ, in %s', (kind) => {
  let server: PageServer;
  let session: Session;
  let view: View;
  beforeAll(async () => {
    server = await servePages('differing');
    session = await startSession(kind, { lang: 'en' });
    const { browser } = session;
    const { caseId } = await keepPage(browser, { url: server.url('order.html'), mode: 'page' });
    await keepPage(browser, { url: server.url('refund.html'), mode: 'page' }, caseId);
    // Another page first: a change of the part after # alone loads nothing.
    await browser.page.goto('about:blank');
    const later = server.url(`order.html#state=${encodeURIComponent('交易成功')}`);
    await keepPage(browser, { url: later, mode: 'page' }, caseId);
    view = await browser.openExtensionPage(`cases.html#/case/${caseId}`);
    await waitFor('the case', async () => ((await shown('paid')) === undefined ? undefined : true));
  }, 60_000);
  afterAll(async () => {
    await session.close();
    server.close();
  });

  const shown = (fact: string): Promise<Shown | undefined> =>
    view.evaluate((document, name) => {
      const box = document.querySelector<HTMLElement>(`[data-testid="readings-${name}"]`);
      if (box === null) return undefined;
      const buttons = [...box.querySelectorAll('button')];
      return {
        kind: box.dataset.kind,
        open: box.dataset.open,
        values: [...box.querySelectorAll('strong')].map(({ textContent }) => textContent ?? ''),
        pressed: buttons.map((button) => button.getAttribute('aria-pressed') === 'true'),
      };
    }, fact);

  const amount = () =>
    view.evaluate((document) => document.querySelector<HTMLInputElement>('#field-paid')?.value);

  it('shows both amounts side by side, open until the person decides', async () => {
    expect(await shown('paid')).toEqual({
      kind: 'conflict',
      open: 'true',
      values: ['CN¥128.00', 'CN¥99.00'],
      pressed: [false, false],
    });
  });

  it('shows that the page says another state now, and goes by the newest', async () => {
    expect(await shown('status')).toMatchObject({
      kind: 'change',
      open: 'false',
      values: ['待收货', '交易成功'],
    });
  });

  it('keeps the state before as history: a button that would change nothing is not shown', async () => {
    expect((await shown('status'))?.pressed).toEqual([true]);
    const past = await view.evaluate(
      (document) => document.querySelector('[data-testid="readings-status"] li')?.textContent,
    );
    expect(past).toContain('So it was then');
  });

  it('logs what each new exhibit said otherwise', async () => {
    const { log } = await readStored(session.browser);
    const details = log
      .filter(({ event }) => event === 'fact-differs')
      .map(({ detail }) => JSON.parse(detail));
    expect(details.map(({ fact, exhibit, kind }) => [fact, exhibit, kind])).toEqual([
      ['paid', 2, 'conflict'],
      ['status', 3, 'change'],
    ]);
  });

  it('goes by the exhibit that the person chooses', async () => {
    const before = await amount();
    await view.click('[data-testid="readings-paid"] li:nth-child(2) button');
    await waitFor('the choice', async () => ((await shown('paid'))?.open === 'false' ? true : undefined));
    expect(await shown('paid')).toMatchObject({ pressed: [false, true] });
    expect([before, await amount()]).toEqual(['128.00', '99.00']);
  });

  it('says what is still missing for a complaint, and where to find it', async () => {
    const there = await view.evaluate((document) =>
      [...document.querySelectorAll<HTMLElement>('[data-testid^="usual-"]')].map(
        ({ dataset }) => `${dataset.testid}:${dataset.there}`,
      ),
    );
    expect(there).toEqual(['usual-order:true', 'usual-payment:false', 'usual-chat:false']);
  });
});
