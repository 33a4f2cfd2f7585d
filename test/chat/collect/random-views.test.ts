import { describe, expect, it } from 'vitest';
import { createRowLog } from '../../../utils/chat/collect/row-log';
import { markOf, type SeenRow } from '../../../utils/chat/collect/seen';
import { reading } from './rows';

const WORDS = ['在吗', '在吗', '在吗', '嗯', '好的', '您好', '?', '亲，请稍等'];
const PANE = 600;
const MESSAGES = 300;

interface Chat {
  texts: string[];
  heights: number[];
  tops: number[];
  total: number;
}

/** How a list holds its rows in elements: which element shows row `n` of a window that begins with `first`. */
const LISTS: Record<string, () => (n: number, first: number) => object> = {
  'every row its own element': () => {
    const made = Array.from({ length: MESSAGES }, () => ({}));
    return (n) => made[n] ?? {};
  },
  'new elements each time': () => () => ({}),
  'elements by place in the window': () => {
    const made = Array.from({ length: MESSAGES }, () => ({}));
    return (n, first) => made[n - first] ?? {};
  },
  'elements in turn': () => {
    const made = Array.from({ length: 25 }, () => ({}));
    return (n) => made[n % 25] ?? {};
  },
};

function chatOf(random: () => number): Chat {
  const texts = Array.from({ length: MESSAGES }, () => WORDS[Math.floor(random() * WORDS.length)] ?? '');
  const heights = texts.map((text) => (random() < 0.05 ? 900 : 40 + 10 * text.length));
  const tops: number[] = [];
  let total = 0;
  for (const height of heights) {
    tops.push(total);
    total += height;
  }
  return { texts, heights, tops, total };
}

function viewAt(chat: Chat, scroll: number, shift: number, elementOf: (n: number, first: number) => object) {
  const shown = chat.texts.flatMap((text, n) => {
    const [y, height] = [chat.tops[n] ?? 0, chat.heights[n] ?? 0];
    return y < scroll + PANE - 1 && y + height > scroll + 1 ? [{ n, text, y: y + shift, height }] : [];
  });
  return shown.map(({ n, text, y, height }): SeenRow => {
    const said = reading({ text, sender: n % 3 === 0 ? 'buyer' : 'merchant' });
    return { element: elementOf(n, shown[0]?.n ?? 0), reading: said, y, height, mark: markOf(said) };
  });
}

describe.each(Object.keys(LISTS))('random chats: %s', (name) => {
  it.each(Array.from({ length: 12 }, (_, seed) => ({ seed })))(
    'are exactly what they are ($seed)',
    ({ seed }) => {
      const random = mulberry(seed + 1);
      const chat = chatOf(random);
      const elementOf = LISTS[name]?.() ?? (() => ({}));
      const log = createRowLog();
      let shift = 0;
      for (let scroll = 0; ; ) {
        const grown = random() < 0.2 ? Math.round(random() * 30 - 15) : 0;
        shift += grown;
        log.join(viewAt(chat, scroll, shift, elementOf), { grown, reach: PANE * 1.5 });
        if (scroll >= chat.total - PANE) break;
        const step = random() < 0.1 ? -PANE * random() : PANE * (0.2 + 0.6 * random());
        scroll = Math.max(0, Math.min(chat.total - PANE, scroll + step));
      }
      expect(log.rows().map(({ said }) => said.text)).toEqual(chat.texts);
      expect(log.rows().some(({ isAfterGap }) => isAfterGap)).toBe(false);
    },
  );
});

describe('random chats that go on meanwhile', () => {
  it.each(Array.from({ length: 12 }, (_, seed) => ({ seed })))(
    'hold what came as well ($seed)',
    ({ seed }) => {
      const random = mulberry(seed + 100);
      const whole = chatOf(random);
      const elementOf = LISTS['every row its own element']?.() ?? (() => ({}));
      const log = createRowLog();
      let count = 200;
      let last = 0;
      for (let scroll = 0; ; scroll += PANE * (0.3 + 0.5 * random())) {
        const total = whole.tops[count] ?? whole.total;
        const at = Math.min(scroll, total - PANE);
        const shown = viewAt({ ...whole, texts: whole.texts.slice(0, count) }, at, 0, elementOf);
        log.join(shown, { grown: last === 0 ? 0 : total - last, reach: PANE * 1.5 });
        last = total;
        if (at === total - PANE && count === MESSAGES) break;
        if (random() < 0.5) count = Math.min(MESSAGES, count + Math.ceil(random() * 6));
      }
      expect(log.rows().map(({ said }) => said.text)).toEqual(whole.texts);
    },
  );
});

/** Small seeded generator (mulberry32), so that a failing chat comes again. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
