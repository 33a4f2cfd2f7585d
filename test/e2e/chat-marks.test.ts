import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { View } from '../browser/types';
import { waitFor } from '../browser/wait';
import { keepPage } from '../demo/keep-page';
import { testId } from '../demo/testid';
import { storeSampleChat } from '../look/chat-exhibit';
import { type PageServer, servePages } from './page-server';
import { type Session, startSession } from './session';
import { readStored } from './stored';

/** Longest that one press may hold up the page, in milliseconds. */
const SMOOTH = 200;

describe('a chat of 400 messages, in chromium', () => {
  let server: PageServer;
  let session: Session;
  let view: View;
  beforeAll(async () => {
    server = await servePages('differing');
    session = await startSession('chromium', { lang: 'en' });
    const { browser } = session;
    const { caseId } = await keepPage(browser, { url: server.url('order.html'), mode: 'page' });
    const number = await storeSampleChat(browser, caseId, 'en');
    view = await browser.openExtensionPage(`cases.html#/case/${caseId}/exhibit/${number}`);
    await waitFor('the transcript', () => there('[data-testid="chat"][data-state="loaded"]'));
    await waitFor('the pictures', () => there('.chat-pictures img'));
  }, 60_000);
  afterAll(async () => {
    await session.close();
    server.close();
  });

  const there = (selector: string) =>
    view.evaluate(
      (document, wanted) => (document.querySelector(wanted) === null ? undefined : true),
      selector,
    );

  it('says that it is whole', async () => {
    const line = await view.evaluate(
      (document) => document.querySelector('[data-testid="chat-line"]')?.textContent,
    );
    expect(line).toBe('top reached; 400 messages, 2026-09-24 10:02 to 2026-10-04 09:26; 0 gaps');
  });

  it('draws the rest as one scrolls, and stays smooth with all of it', async () => {
    const count = await waitFor(
      'all messages',
      () =>
        view.evaluate((document) => {
          const all = document.querySelectorAll('.chat-message');
          all[all.length - 1]?.scrollIntoView();
          return all.length === 400 ? all.length : undefined;
        }),
      { timeout: 20_000 },
    );
    expect(count).toBe(400);
    const ms = await view.evaluate((document) => {
      const began = performance.now();
      document.querySelector<HTMLElement>('[data-testid="mark-400"]')?.click();
      document.body.getBoundingClientRect();
      return performance.now() - began;
    });
    expect(ms).toBeLessThan(SMOOTH);
  });

  it('shows where in the pictures a message stands', async () => {
    await view.click('[data-testid="suggestion-392"] .button-quiet');
    const seen = await waitFor('the spot', () =>
      view.evaluate((document) => {
        const spot = document.querySelector('.picture-spot')?.getBoundingClientRect();
        const pane = document.querySelector('.chat-pictures')?.getBoundingClientRect();
        if (spot === undefined || pane === undefined) return undefined;
        return spot.top >= pane.top && spot.bottom <= pane.bottom && spot.top < innerHeight
          ? true
          : undefined;
      }),
    );
    expect(seen).toBe(true);
  });

  it('stores a mark and logs it, and leaves the sealed files', async () => {
    const before = await readStored(session.browser);
    await view.click(testId('suggest-397-admission'));
    await waitFor('the mark', () => there('[data-testid="suggest-397-admission"][aria-pressed="true"]'));
    const after = await readStored(session.browser);
    expect(after.files).toBe(before.files);
    expect(after.log.at(-1)).toMatchObject({
      event: 'chat-marked',
      detail: '{"exhibit":2,"message":397,"mark":"admission"}',
    });
    expect(await session.browser.errors()).toEqual([]);
  });
});
