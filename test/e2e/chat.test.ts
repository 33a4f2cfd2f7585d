import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportCase } from '../demo/export-case';
import { type Kept, keepOpenPage } from '../demo/keep-page';
import type { TrueMessage } from '../shop/chat/truth';
import { type Shop, startShop } from '../shop/server';
import { chatIn } from './chat-in-package';
import { openPackage, type Package } from './demo-run';
import { fillOption } from './options';
import { BROWSERS, type Session, startSession } from './session';

/** Keeping 400 messages takes less than this in Chromium, in milliseconds. */
const LONGEST = 60_000;

/** Notes every act on the page but scrolling: whoever keeps a chat may scroll, and no more. */
const WATCH = `(() => {
  window.acts = [];
  for (const type of ['click', 'mousedown', 'pointerdown', 'keydown', 'keypress', 'input', 'beforeinput', 'submit', 'change', 'paste'])
    addEventListener(type, (event) => acts.push(type + ' on ' + event.target?.className), true);
})()`;

/** The words of a message; white space does not count. */
const bare = ({ text }: { text: string }) => text.replace(/\s+/g, '');

const CHATS = [
  { name: 'whole', path: '/chat', most: 30 },
  { name: 'mirrored', path: '/chat?mirror', most: 30 },
  { name: 'live', path: '/chat?live', most: 30 },
  { name: 'failing', path: '/chat?failing', most: 30 },
  { name: 'endless', path: '/chat?endless', most: 2 },
];

describe.each(BROWSERS)('the chat of the sample shop in %s', (kind) => {
  let shop: Shop;
  let session: Session;
  let pack: Package;
  let truth: TrueMessage[];
  const kept = new Map<string, Kept>();
  const acts = new Map<string, string[]>();
  const typed = new Map<string, string>();

  beforeAll(async () => {
    shop = await startShop();
    truth = await (await fetch(`${shop.url}/chat/truth.json`)).json();
    session = await startSession(kind);
    const { browser, downloads } = session;
    let caseId: string | undefined;
    let usual = 30;
    for (const { name, path, most } of CHATS) {
      if (most !== usual) await fillOption(browser, 'most-screens', String(most));
      usual = most;
      await browser.page.bringToFront();
      await browser.page.goto(shop.url + path, { waitUntil: 'load' });
      await browser.page.evaluate(WATCH);
      await browser.page.evaluate(`document.querySelector('.editor textarea').value = '写了一半'`);
      const result = await keepOpenPage(browser, 'chat', caseId);
      caseId ??= result.caseId;
      kept.set(name, result);
      acts.set(name, (await browser.page.evaluate('acts')) as string[]);
      typed.set(
        name,
        (await browser.page.evaluate(`document.querySelector('.editor textarea').value`)) as string,
      );
    }
    pack = await openPackage(await exportCase(browser, caseId ?? '', { downloads, out: downloads }));
  }, 500_000);
  afterAll(async () => {
    await session.close();
    await shop.close();
  });

  const chat = (name: string) => chatIn(pack, CHATS.find((each) => each.name === name)?.path ?? '');

  it.each(['whole', 'mirrored'])('%s: 400 of 400 messages, in order, none twice, who said what', (name) => {
    const { messages, top, exhibit } = chat(name);
    expect(messages).toHaveLength(400);
    const said = ({ sender, kind: what, text }: { sender: string; kind: string; text: string }) => ({
      sender,
      kind: what,
      text: bare({ text }),
    });
    expect(messages.map(said)).toEqual(truth.map(said));
    expect(top).toBe('reached');
    expect(exhibit).toMatchObject({ kind: 'chat', state: 'complete', problems: [] });
  });

  it('whole: every message knows its place in the pictures, each below the one before', () => {
    const { messages, exhibit } = chat('whole');
    const heights = exhibit.files.flatMap(({ pageRegion }) => pageRegion?.height ?? []);
    const places = messages.map(({ part, y }) => (part ?? Number.NaN) * 100_000 + (y ?? Number.NaN));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(new Set(places).size).toBe(400);
    expect(messages.filter(({ part, y }) => (y ?? 0) >= (heights[(part ?? 0) - 1] ?? 0))).toEqual([]);
  });

  it('whole: times are those of the headings, and said to be about', () => {
    const { messages } = chat('whole');
    const wrong = messages.filter(({ time, timeIs }, n) => {
      const apart = Date.parse(time ?? '') - Date.parse(truth[n]?.at ?? '');
      return timeIs !== 'about' || !(Math.abs(apart) <= 6 * 3_600_000);
    });
    expect(wrong).toEqual([]);
  });

  it('live: what came while it was kept is noted as such, and nothing is doubled', () => {
    const { messages, exhibit } = chat('live');
    const before = messages.filter(({ arrived }) => arrived === 'before');
    const during = messages.flatMap(({ arrived, text }) => (arrived === 'during' ? [text] : []));
    expect(before.slice(0, 400).map(bare)).toEqual(truth.map(bare));
    expect(during.length).toBeGreaterThan(3);
    expect(new Set(during).size).toBe(during.length);
    expect(exhibit.problems).toEqual([]);
  });

  it('failing: what there is is kept, and nobody says that it is all', () => {
    const { messages, top, exhibit } = chat('failing');
    expect(messages.map(bare)).toEqual(truth.slice(-90).map(bare));
    expect(top).toBe('unknown');
    expect(exhibit).toMatchObject({ state: 'partial', problems: [{ code: 'older' }] });
  });

  it('endless: stops at the limit and says so', () => {
    const { messages, top, exhibit } = chat('endless');
    expect(messages.length).toBeGreaterThan(60);
    expect(top).toBe('limit');
    expect(exhibit).toMatchObject({ state: 'partial', problems: [{ code: 'limit' }] });
  });

  it.each(CHATS)('$name: nothing was clicked or typed, and what was typed before stands', ({ name }) => {
    expect(acts.get(name)).toEqual([]);
    expect(typed.get(name)).toBe('写了一半');
  });

  if (kind !== 'chromium') return;
  it('whole: takes less than a minute', () => {
    expect(Number(kept.get('whole')?.ms)).toBeLessThan(LONGEST);
  });
});
