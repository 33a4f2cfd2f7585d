import { describe, expect, it } from 'vitest';
import { splitGaps } from '../../../components/cases/channels/split-gaps';
import { pageSize, readOrderNumbers } from '../../../components/cases/exhibit-files';
import { wordsOfFact } from '../../../components/cases/fact-words';
import { splitFacts } from '../../../components/cases/facts-shown';
import type { ListedCase } from '../../../components/cases/ports';
import { searchCases } from '../../../components/cases/search';
import type { ExhibitFile } from '../../../utils/cases/types';
import { FACTS } from '../../../utils/facts';

describe('a fact that is only shown', () => {
  it('tells every parcel with its courier and the day it was received', () => {
    const value = [
      { trackingNumber: '462038571920411', courier: '韵达快递', receivedAt: '2026-11-14T14:05:33+08:00' },
      { trackingNumber: 'YT8812345678901' },
    ];
    expect(wordsOfFact('parcels', { parcels: { value, raw: '', from: 'text' } }, 'zh-CN')).toBe(
      '462038571920411 韵达快递 2026-11-14 / YT8812345678901',
    );
  });

  it('tells what was bought line by line', () => {
    const value = [{ title: '水杯', sku: '白色', quantity: 2 }, { title: '杯盖' }];
    expect(wordsOfFact('items', { items: { value, raw: '', from: 'text' } }, 'zh-CN')).toBe(
      '水杯 白色 ×2 / 杯盖',
    );
  });
});

describe('gaps of a complaint', () => {
  it.each([
    ['电话：【待填】。', ['电话：', '*【待填】', '。']],
    ['【待填：订单编号】【待填】', ['*【待填：订单编号】', '*【待填】']],
    ['Phone: [to fill in]', ['Phone: ', '*[to fill in]']],
    ['nothing missing [1]', ['nothing missing [1]']],
    ['', []],
  ])('%s', (body, pieces) => {
    expect(splitGaps(body).map(({ words, isGap }) => (isGap ? `*${words}` : words))).toEqual(pieces);
  });
});

describe('search', () => {
  const listed = (id: string, words: string): ListedCase => ({
    id,
    title: id,
    words,
    createdAt: '',
    exhibits: 1,
  });
  const all = [listed('a', '光影数码 Camera 2222'), listed('b', '好书店 ＢＯＯＫ 1111')];
  it.each([
    ['', ['a', 'b']],
    ['  ', ['a', 'b']],
    ['camera', ['a']],
    ['光影 2222', ['a']],
    ['光影 1111', []],
    ['book', ['b']],
    ['１１１１', ['b']],
  ])('%s', (query, ids) => {
    expect(searchCases(all, query).map(({ id }) => id)).toEqual(ids);
  });
});

describe('files of an exhibit', () => {
  const picture = (part: number, height: number): ExhibitFile => ({
    sha256: String(part),
    bytes: 1,
    mediaType: 'image/png',
    role: 'picture',
    part,
    width: 1280,
    height: height + 40,
    pageRegion: { x: 0, y: 40, width: 1280, height },
  });
  const text: ExhibitFile = { sha256: 't', bytes: 1, mediaType: 'text/plain', role: 'page-text' };

  it('the page is as tall as its parts together, without strips', () => {
    expect(pageSize({ files: [text, picture(2, 300), picture(1, 16000)] })).toEqual({
      width: 1280,
      height: 16300,
    });
  });

  it('has no size without a picture', () => {
    expect(pageSize({ files: [text] })).toBeUndefined();
  });
});

it('order numbers are listed once each', () => {
  const fact = (value: string) => ({ orderNumber: { value, raw: value, from: 'text' as const } });
  const exhibits = [{ orders: [fact('2'), fact('1')] }, { orders: [{}, fact('2')] }];
  expect(readOrderNumbers(exhibits)).toEqual(['2', '1']);
});

describe('rows of the fact table', () => {
  it('asks for the wanted facts when nothing was read, and loses none', () => {
    const { shown, folded } = splitFacts({});
    expect(shown).toContain('orderNumber');
    const editable = Object.values(FACTS).filter((info) => info.editable);
    expect(shown.length + folded.length).toBe(editable.length);
  });

  it('shows what was read, also when it cannot be typed', () => {
    const { shown } = splitFacts({
      discount: { value: { amount: '1.00', currency: 'CNY' }, raw: '', from: 'text' },
    });
    expect(shown).toContain('discount');
  });
});
