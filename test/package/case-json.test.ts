import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { caseJson } from '../../utils/package/case-json';
import { CASE_SCHEMA } from '../../utils/package/case-schema';
import { packExhibits } from '../../utils/package/pack-exhibits';
import { schemaFaults } from '../../utils/package/schema-check';
import { makeInput } from './make';

const isValid = new Ajv2020({ strict: true, allErrors: true }).compile(CASE_SCHEMA);

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

async function made(changes = {}): Promise<{ [key: string]: Json }> {
  const { input } = await makeInput(changes);
  const { exhibits } = await packExhibits(input, () => {});
  return JSON.parse(caseJson('标题', exhibits, [], input));
}

/** The value at a path such as `exhibits/0/files`. */
function at(value: Json, path: string): Json | undefined {
  return path.split('/').reduce<Json | undefined>((inner, key) => Object(inner ?? {})[key], value);
}

/** A copy with one value put at a path, or taken away when it is undefined. */
function withAt(value: Json, path: string, put: Json | undefined): Json {
  const copy = structuredClone(value);
  const keys = path.split('/');
  const last = keys.pop() ?? '';
  const parent = keys.length === 0 ? copy : at(copy, keys.join('/'));
  if (put === undefined) Reflect.deleteProperty(Object(parent), last);
  else Reflect.set(Object(parent), last, put);
  return copy;
}

describe('case.json', () => {
  it('fits its schema, by ajv and by our own check', async () => {
    const data = await made();
    isValid(data);
    expect(isValid.errors).toBeNull();
    expect(schemaFaults(data, CASE_SCHEMA)).toEqual([]);
  });

  it('keeps the names and meanings that are fixed', async () => {
    const data = await made();
    expect(data).toMatchObject({
      schema: 'keepproof/case/1',
      id: 'a1b2c3d4-0000-4000-8000-000000000001',
      title: '标题',
      createdAt: '2026-09-24T02:02:03.000Z',
      parties: { complainant: { name: '张三', phone: '13800000000' }, respondent: { name: '小王水果店' } },
      problem: { id: 'not-as-described', answers: { difference: '5斤 → 3斤' } },
      demands: [{ id: 'refund', amount: { amount: '12.30', currency: 'CNY' }, dueBy: '2026-12-01' }],
      contacts: [],
      channels: [],
      texts: [],
    });
    expect(at(data, 'facts/paid')).toEqual({
      value: { amount: '12.30', currency: 'CNY' },
      raw: '实付款 ¥12.30',
      from: 'text',
      exhibit: 1,
    });
    expect(at(data, 'facts/quantity/value')).toBe(2);
    expect(at(data, 'exhibits/0')).toMatchObject({
      number: 1,
      kind: 'page',
      url: 'https://mobile.yangkeduo.com/order.html?order_sn=260924-1&n=1',
      capturedAt: {
        utc: '2026-09-24T02:02:03.456Z',
        local: '2026-09-24T10:02:03+08:00',
        zone: 'Asia/Shanghai',
      },
      method: 'pixels',
      state: 'partial',
      problems: [{ code: 'limit', detail: '' }],
      viewport: { width: 1280, height: 800 },
      devicePixelRatio: 1,
      scale: 1,
    });
    expect(at(data, 'exhibits/0/files/1')).toMatchObject({
      path: 'data/exhibits/01-order-detail-p2.png',
      mediaType: 'image/png',
      width: 64,
      height: 300,
      part: 2,
    });
    expect(at(data, 'deadlines/0')).toMatchObject({
      rule: 'cn-no-reason-return',
      who: 'buyer',
      starts: '2026-09-24T10:02:03+08:00',
      safe: '2026-10-01T23:59:59+08:00',
      legal: '2026-10-08T23:59:59+08:00',
      estimated: false,
      confidence: 'high',
      state: 'passed',
    });
    expect(Object.keys(Object(at(data, 'log/0')))).toEqual(['at', 'event', 'detail', 'prev', 'hash']);
  });

  it('sums a transcript up and counts its gaps', async () => {
    expect(at(await made(), 'exhibits/1/transcript')).toEqual({
      file: 'data/exhibits/02-chat.json',
      messages: 2,
      top: 'reached',
      gaps: 1,
      line: '已到最早一条；共2条消息，2026-09-24 10:02 至 2026-09-29 10:02；有1处缺口',
    });
    expect(at(await made(), 'exhibits/0')).not.toHaveProperty('transcript');
  });

  it('marks what is personal, numbers the facts of orders, and leaves out what is unknown', async () => {
    const data = await made();
    expect(at(data, 'facts/orderNumber/personal')).toBe(true);
    expect(at(data, 'facts/shop')).not.toHaveProperty('personal');
    expect(at(data, 'exhibits/0/orders/0/orderNumber/exhibit')).toBe(1);
    expect(at(data, 'facts')).not.toHaveProperty('trackingNumber');
    expect(JSON.stringify(data)).not.toContain('undefined');
  });

  it('leaves out parties and problem that were not given', async () => {
    const { input } = await makeInput();
    const { problem: _, ...about } = input.file.case;
    const data = await made({ file: { ...input.file, case: { ...about, complainant: {}, respondent: {} } } });
    expect(data.parties).toEqual({});
    expect(data).not.toHaveProperty('problem');
    expect(schemaFaults(data, CASE_SCHEMA)).toEqual([]);
  });
});

describe('the schema', () => {
  it.each<[what: string, path: string, put: Json | undefined]>([
    ['another schema', 'schema', 'keepproof/case/2'],
    ['no id', 'id', undefined],
    ['a title that is no text', 'title', 5],
    ['a hash that is none', 'exhibits/0/files/0/sha256', 'abc'],
    ['a path out of the package', 'exhibits/0/files/0/path', 'data/exhibits/../../x.png'],
    ['an absolute path', 'exhibits/0/files/0/path', '/etc/passwd'],
    ['a path that is a script', 'exhibits/0/files/0/path', 'javascript:alert(1)'],
    ['an unknown kind', 'exhibits/0/kind', 'movie'],
    ['a negative size', 'exhibits/0/files/0/bytes', -1],
    ['half a byte', 'exhibits/0/files/0/bytes', 1.5],
    ['money with a comma', 'facts/paid/value/amount', '1,20'],
    ['a time without its offset', 'facts/receivedAt/value', '2026-09-24T10:02:03'],
    ['a fact without origin', 'facts/shop/from', undefined],
    ['a text that is too long', 'title', 'x'.repeat(200_001)],
    ['a list that is too long', 'log', Array.from({ length: 10_001 }, () => ({}))],
    ['a log without hashes', 'log/0/hash', undefined],
    ['a deadline that ends nowhere', 'deadlines/0/safe', 'soon'],
    ['a list instead of an object', 'parties', []],
    ['null', 'exhibits', null],
  ])('refuses %s, and our own check with it', async (_, path, put) => {
    const data = withAt(await made(), path, put);
    expect(isValid(data)).toBe(false);
    expect(schemaFaults(data, CASE_SCHEMA)[0]).toContain(path.split('/').at(-1));
  });

  it.each<[what: string, path: string, put: Json | undefined]>([
    ['keys of a later version', 'news', { any: 1 }],
    ['a date without a time', 'facts/receivedAt/value', '2026-09-24'],
    ['a deadline that has no legal end', 'deadlines/0/legal', null],
    ['facts of a later version', 'facts/colour', { value: 'red', raw: 'red', from: 'text' }],
  ])('takes %s', async (_, path, put) => {
    const data = withAt(await made(), path, put);
    expect(isValid(data)).toBe(true);
    expect(schemaFaults(data, CASE_SCHEMA)).toEqual([]);
  });

  it('tells of at most twenty faults', () => {
    const bad = Array.from({ length: 50 }, () => 1);
    expect(schemaFaults(bad, { type: 'array', items: { type: 'string' } })).toHaveLength(20);
  });
});
