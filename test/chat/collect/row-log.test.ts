import { describe, expect, it } from 'vitest';
import { createRowLog, type RowLog } from '../../../utils/chat/collect/row-log';
import type { SeenRow } from '../../../utils/chat/collect/seen';
import { HEIGHT, seen } from './rows';

const PANE = 300;

/** Rows with those texts from row number `first` on, in elements by `elementOf` the row's number. */
function view(texts: string[], first: number, elementOf: (row: number) => object = () => ({}), shift = 0) {
  return texts.map((text, n) => seen({ text }, (first + n) * HEIGHT + shift, elementOf(first + n)));
}

function join(log: RowLog, rows: SeenRow[], grown = 0) {
  return log.join(rows, { grown, reach: PANE * 1.5 });
}

function texts(log: RowLog): string[] {
  return log.rows().map(({ said }) => said.text);
}

function elements(): (n: number) => object {
  const made: object[] = [];
  return (n) => {
    made[n] ??= {};
    return made[n];
  };
}

describe('rows of views that overlap', () => {
  it.each([
    ['with elements of their own', () => elements()],
    ['with new elements each time', () => () => ({})],
    [
      'with elements reused in turn',
      () =>
        (
          (pool) => (n: number) =>
            pool(n % 6)
        )(elements()),
    ],
  ])('%s: each once, in order', (_, make) => {
    const elementOf = make();
    const log = createRowLog();
    join(log, view(['你好', '在吗', '在吗', '在吗'], 0, elementOf));
    const { isConnected } = join(log, view(['在吗', '在吗', '在吗', '在吗', '好的'], 1, elementOf));
    expect(isConnected).toBe(true);
    expect(texts(log)).toEqual(['你好', '在吗', '在吗', '在吗', '在吗', '好的']);
  });

  it('a list whose elements hold the row at their place in the window, all saying the same', () => {
    const slots = elements();
    const log = createRowLog();
    for (const first of [0, 3, 6]) {
      join(
        log,
        view(Array(6).fill('在吗'), first, (row) => slots(row - first)),
      );
    }
    expect(texts(log)).toHaveLength(12);
  });

  it('numbers stay and grow from top to bottom', () => {
    const log = createRowLog();
    const first = join(log, view(['a', 'b', 'c'], 0)).rows.map((row) => row?.at);
    const second = join(log, view(['b', 'c', 'd'], 1)).rows.map((row) => row?.at);
    expect(second.slice(0, 2)).toEqual(first.slice(1));
    expect(Number(second[2])).toBeGreaterThan(Number(first[2]));
  });

  it('heights estimated anew move the rows in common', () => {
    const log = createRowLog();
    join(log, view(['a', '嗯', '嗯', '嗯'], 0));
    join(log, view(['嗯', '嗯', '嗯', 'b'], 1, undefined, 20), 20);
    expect(texts(log)).toEqual(['a', '嗯', '嗯', '嗯', 'b']);
  });

  it('older messages loaded above move everything, and stay out of a log that has begun', () => {
    const elementOf = elements();
    const log = createRowLog();
    join(log, view(['嗯', '嗯', '嗯'], 0, elementOf));
    const older = view(['x', 'y'], 0);
    const { rows } = join(
      log,
      [...older, ...view(['嗯', '嗯', '嗯', '嗯'], 0, elementOf, 2 * HEIGHT)],
      2 * HEIGHT,
    );
    expect(texts(log)).toEqual(['嗯', '嗯', '嗯', '嗯']);
    expect(rows.slice(0, 2)).toEqual([null, null]);
    expect(log.hasOlder()).toBe(true);
  });

  it('a picture that gets its height while it shows', () => {
    const elementOf = elements();
    const log = createRowLog();
    const picture = { kind: 'picture', image: null } as const;
    join(log, [seen(picture, 0, elementOf(0)), ...view(['嗯', '嗯'], 1, elementOf)]);
    join(
      log,
      [
        seen({ ...picture, image: 'https://img/1.png' }, 0, elementOf(0), 200),
        ...view(['嗯', '嗯', '嗯'], 1, elementOf, 150),
      ],
      150,
    );
    expect(log.rows().map(({ said }) => said.image ?? said.text)).toEqual([
      'https://img/1.png',
      '嗯',
      '嗯',
      '嗯',
    ]);
  });
});

describe('rows that change', () => {
  it('a withdrawn message keeps what was read first', () => {
    const log = createRowLog();
    join(log, view(['a', '不退', 'c'], 0));
    join(log, [
      ...view(['a'], 0),
      seen({ kind: 'withdrawn', sender: 'system', text: '对方撤回了一条消息' }, HEIGHT),
      ...view(['c', 'd'], 2),
    ]);
    expect(texts(log)).toEqual(['a', '不退', 'c', 'd']);
  });

  it('words that were not loaded are filled in, and words that unload stay', () => {
    const log = createRowLog();
    join(log, view(['a', 'b', ''], 0));
    join(log, view(['', 'b', 'c', 'd'], 0));
    expect(texts(log)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('an answer that is still being written is one message, its longest', () => {
    const elementOf = elements();
    const log = createRowLog();
    join(log, view(['a', '您好'], 0, elementOf));
    join(log, view(['a', '您好，请稍等', 'b'], 0, elementOf));
    expect(texts(log)).toEqual(['a', '您好，请稍等', 'b']);
  });

  it('a card that counts down is one', () => {
    const elementOf = elements();
    const log = createRowLog();
    join(log, view(['a', '剩余 01:59:58'], 0, elementOf));
    join(log, view(['剩余 01:59:55', 'b'], 1, elementOf));
    expect(texts(log)).toEqual(['a', '剩余 01:59:58', 'b']);
  });

  it('a message that was edited stands there with both its wordings', () => {
    const log = createRowLog();
    join(log, view(['a', '可以退款', 'c'], 0));
    join(log, view(['a', '不支持', 'c', 'd'], 0));
    expect(texts(log)).toEqual(['a', '可以退款', '不支持', 'c', 'd']);
  });
});

describe('views with nothing in common', () => {
  it('one is not taken, so that the caller can go back; then all is whole', () => {
    const log = createRowLog();
    join(log, view(['a', 'b'], 0));
    const far = join(log, view(['e', 'f'], 4));
    expect(far).toEqual({ rows: [null, null], isConnected: false });
    join(log, view(['b', 'c', 'd'], 1));
    join(log, view(['d', 'e', 'f'], 3));
    expect(texts(log)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(log.rows().some(({ isAfterGap }) => isAfterGap)).toBe(false);
  });

  it('the second in a row is taken, with a gap above it', () => {
    const log = createRowLog();
    join(log, view(['a', 'b'], 0));
    join(log, view(['e', 'f'], 4));
    expect(join(log, view(['e', 'f'], 4)).isConnected).toBe(false);
    expect(log.rows().map(({ said, isAfterGap }) => [said.text, isAfterGap])).toEqual([
      ['a', false],
      ['b', false],
      ['e', true],
      ['f', false],
    ]);
  });

  it('a gap closes when what lay between shows after all', () => {
    const log = createRowLog();
    join(log, view(['a', 'b'], 0));
    join(log, view(['e', 'f'], 4));
    join(log, view(['e', 'f'], 4));
    join(log, view(['d', 'e'], 3));
    join(log, view(['b', 'c', 'd', 'e'], 1));
    expect(texts(log)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(log.rows().some(({ isAfterGap }) => isAfterGap)).toBe(false);
  });

  it('the same words far away are not the same message', () => {
    const log = createRowLog();
    join(log, view(['您好', '请问有什么可以帮您'], 0));
    expect(join(log, view(['您好', '请问有什么可以帮您', 'x'], 100)).isConnected).toBe(false);
  });

  it('an empty view takes nothing and breaks nothing', () => {
    const log = createRowLog();
    join(log, view(['a', 'b'], 0));
    expect(join(log, []).isConnected).toBe(false);
    expect(join(log, view(['b', 'c'], 1)).isConnected).toBe(true);
    expect(texts(log)).toEqual(['a', 'b', 'c']);
  });
});

it('a key tells a row wherever it stands', () => {
  const log = createRowLog();
  join(log, [seen({ text: '嗯', key: '1' }, 0), seen({ text: '嗯', key: '2' }, 50)]);
  join(log, [seen({ text: '嗯', key: '2' }, 5000), seen({ text: '嗯', key: '3' }, 5050)], 5000);
  expect(log.rows().map(({ said }) => said.key)).toEqual(['1', '2', '3']);
});
