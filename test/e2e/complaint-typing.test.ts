import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '../browser/wait';
import { keepPage } from '../demo/keep-page';
import { testId } from '../demo/testid';
import { type PageServer, servePages } from './page-server';
import { BROWSERS, type Session, startSession } from './session';

describe.each(BROWSERS)('a form that blocks pasting, in %s', (kind) => {
  let server: PageServer;
  let session: Session;
  let text = '';
  beforeAll(async () => {
    server = await servePages('forms');
    session = await startSession(kind);
    const { browser } = session;
    const { caseId } = await keepPage(browser, { url: server.url('complaint.html'), mode: 'visible' });
    const view = await browser.openExtensionPage(`cases.html#/case/${caseId}`);
    const ready = (selector: string) =>
      waitFor(selector, () =>
        view.evaluate((document, each) => document.querySelector(each)?.textContent || undefined, selector),
      );
    await ready(`${testId('channel-12315')} + span`);
    await view.click(testId('channel-12315'));
    await ready('[data-testid="channel"][data-channel="12315"]');
    text = await ready(testId('complaint-text'));
    await view.click('.text-buttons [data-testid="type-for-me"]');
    await ready('.type-armed:not(:empty)');
    await view.close();
  }, 90_000);
  afterAll(async () => {
    await session.close();
    server.close();
  });

  /** Puts the cursor where `place` says, presses the popup's button and gives what it says. */
  async function typeAt(place: string) {
    const { browser } = session;
    await browser.page.bringToFront();
    await browser.page.evaluate(place);
    const popup = await browser.openPopup(browser.page);
    try {
      await waitFor('the card', () =>
        popup.evaluate(
          (document) => document.querySelector('[data-testid="type-now"]') !== null || undefined,
        ),
      );
      await popup.click(testId('type-now'));
      return await waitFor('what came of it', () =>
        popup.evaluate((document) => {
          const said = document.querySelector<HTMLElement>('[data-testid="type-outcome"]');
          return said?.textContent ? { kind: said.dataset.kind, words: said.textContent } : undefined;
        }),
      );
    } finally {
      await popup.close();
    }
  }
  const inPage = (script: string): Promise<unknown> => session.browser.page.evaluate(script);

  it('takes the whole text into the field with the cursor, and its own counter counts it', async () => {
    const { kind: outcome } = await typeAt(`document.querySelector('#content').focus()`);
    expect(outcome).toBe('typed');
    const value = `Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').get.call(document.querySelector('#content'))`;
    expect(await inPage(value)).toBe(text);
    expect(await inPage(`document.querySelector('#counter').textContent`)).toBe(
      `${Array.from(text).length}/400`,
    );
  });

  it('says how much a short field cut', async () => {
    const { words } = await typeAt(`document.querySelector('#short').focus()`);
    expect(words).toContain('只收下 6 字');
    expect(await inPage(`document.querySelector('#short').value.length`)).toBe(6);
  });

  it('types into an editor behind what stands there', async () => {
    const end = `const rich = document.querySelector('#rich'); rich.focus(); getSelection().selectAllChildren(rich); getSelection().collapseToEnd()`;
    expect((await typeAt(end)).kind).toBe('typed');
    const shown = String(await inPage(`document.querySelector('#rich').innerText`));
    expect(shown.replace(/\s/g, '')).toBe(`已有：${text}`.replace(/\s/g, ''));
  });

  it('types into a frame of the same site', async () => {
    const { kind: outcome } = await typeAt(
      `document.querySelector('#frame').contentDocument.querySelector('#inner').focus()`,
    );
    expect(outcome).toBe('typed');
    expect(
      await inPage(`document.querySelector('#frame').contentDocument.querySelector('#inner').value`),
    ).toBe(text);
  });

  it('leaves passwords alone, and says so where no field has the cursor', async () => {
    expect((await typeAt(`document.querySelector('#secret').focus()`)).kind).toBe('not-for-words');
    expect(await inPage(`document.querySelector('#secret').value`)).toBe('');
    expect((await typeAt(`document.activeElement.blur()`)).kind).toBe('no-field');
  });

  it('neither submits nor uses what the page put before the browser', async () => {
    expect(await inPage('window.done')).toEqual([]);
    expect(await session.browser.errors()).toEqual([]);
  });
});
