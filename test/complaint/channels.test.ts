import { describe, expect, it } from 'vitest';
import {
  CHANNEL_IDS,
  CHANNELS,
  type ChannelId,
  channelsFor,
  completeness,
  FIELDS,
  fieldsOf,
  writeComplaint,
} from '../../utils/complaint';
import type { ComplaintInput } from '../../utils/complaint/types';
import { LANGUAGES } from '../../utils/i18n';
import { amazonNotArrived, fullDispute, NOW, overdueCounterfeit, pictureOnly, ZONE } from './cases';
import { HOSTILE_WORDS, makeInput, PLAIN_WORDS } from './generate';
import { caseWith, inputWith, typed } from './make';

function fitting(input: ComplaintInput): ChannelId[] {
  return channelsFor(input)
    .filter(({ isFitting }) => isFitting)
    .map(({ id }) => id);
}

function filed(channel: ChannelId, status: string): ComplaintInput {
  const filings = [{ channel, number: 'N1', filedAt: '2026-10-01', status, log: [] }];
  return { ...fullDispute, case: { ...fullDispute.case, filings } };
}

function reasons(input: ComplaintInput, id: ChannelId): string[] {
  return (
    channelsFor(input)
      .find((each) => each.id === id)
      ?.reasons.map((each) => each.id) ?? []
  );
}

describe('which channels make sense', () => {
  it('for a parcel that came broken in China', () => {
    expect(fitting(fullDispute)).toEqual([
      'full',
      'merchant',
      'platform',
      'intervention',
      'heimao',
      '12315',
      'association',
      'courier',
      'court',
      'letter',
    ]);
  });

  it('for an order on Amazon', () => {
    const channels = ['full', 'merchant', 'platform', 'intervention', 'card-issuer', 'amazon', 'letter'];
    expect(fitting(amazonNotArrived)).toEqual(channels);
    expect(reasons(amazonNotArrived, 'ebay')).toEqual(['other-marketplace']);
    expect(reasons(amazonNotArrived, '12315')).toEqual(['abroad']);
  });

  it('a suspected fake may be reported, a delay in delivery may not', () => {
    expect(reasons(overdueCounterfeit, '12315-report')).toEqual([]);
    expect(reasons(fullDispute, '12315-report')).toEqual(['no-violation']);
    expect(reasons(overdueCounterfeit, 'courier')).toEqual(['no-parcel']);
  });

  it('private sellers and purchases for a business are not for the regulator', () => {
    const about = (answers: Record<string, string>, platform: string) =>
      inputWith({
        case: caseWith({ problem: { id: 'not-as-described', answers } }),
        facts: typed({ platform }),
      });
    expect(reasons(about({}, 'xianyu'), '12315')).toEqual(['private-seller']);
    expect(reasons(about({ 'seller-is-trader': 'yes' }, 'xianyu'), '12315')).toEqual([]);
    expect(reasons(about({ 'personal-use': 'no' }, 'jd'), 'association')).toEqual(['not-personal']);
    expect(reasons(about({ 'personal-use': 'no' }, 'jd'), 'court')).toEqual([]);
  });

  it.each<[ChannelId, string, ChannelId, string[]]>([
    ['association', '已受理', '12315', ['taken-up']],
    ['association', '等待处理', '12315', []],
    ['association', '不予受理', '12315', []],
    ['association', '未受理', '12315', []],
    ['12315', '调解中', 'association', ['taken-up']],
    ['court', '已立案', '12315', ['taken-up']],
    ['heimao', '已受理', '12315', []],
    ['12315-report', '已受理', '12315', []],
    ['12315', '已受理', 'court', []],
  ])('filed with %s, %s: %s is refused for %j', (there, status, here, expected) => {
    expect(reasons(filed(there, status), here)).toEqual(expected);
  });
});

describe('another agency', () => {
  it.each([
    ['12345', '已受理', ['agency']],
    ['市场监督管理局', '调解终止', ['agency']],
    ['12345', '已提交', []],
    ['12345', '不予受理', []],
    ['微博', '已受理', []],
  ])('%s, %s: the regulator refuses for %j', (there, status, expected) => {
    const filings = [{ channel: there, number: '', filedAt: '2026-10-01', status, log: [] }];
    const input = { ...fullDispute, case: { ...fullDispute.case, filings } };
    expect(reasons(input, '12315')).toEqual(expected);
    expect(reasons(input, 'heimao')).toEqual([]);
  });
});

describe('the fields of a form', () => {
  const ids = (input: ComplaintInput, channel: ChannelId) =>
    Object.fromEntries(fieldsOf(input, channel, 'zh-CN', NOW, ZONE).fields.map(({ id, text }) => [id, text]));

  it('of 12315, one by one', () => {
    const { body, ...fields } = ids(fullDispute, '12315');
    expect(fields).toEqual({
      name: '李雨',
      phone: '13800138000',
      address: '广东省深圳市南山区科苑路8号',
      respondent: '义乌晨光家居有限公司',
      'respondent-address': '浙江省义乌市稠江街道1号',
      product: '北欧玻璃水杯 6只装',
      'way-of-sale': '网购',
      platform: '拼多多',
      shop: '晨光家居旗舰店',
      'order-number': '260920-123456789012345',
      problem: '收到时破损',
      paid: '128.50元',
      demands: '办理退货，并退还货款128.50元；承担退换货的运费12.00元',
    });
    expect(body).toBe(writeComplaint(fullDispute, '12315', 'zh-CN', NOW, ZONE).body);
  });

  it('of the public page, with a title and nothing personal', () => {
    const fields = ids(fullDispute, 'heimao');
    expect(fields.title).toBe('晨光家居旗舰店：收到时破损，要求退货退款');
    expect(Object.keys(fields)).toEqual(['title', 'shop', 'problem', 'demands', 'paid', 'body']);
  });

  it('of the after-sale form', () => {
    const { 'after-sale-type': type, 'demand-sum': sum, problem } = ids(fullDispute, 'platform');
    expect([type, sum, problem]).toEqual(['退货退款', '128.50元', '收到时破损']);
  });

  it('that nothing is known of are empty, missing, and say what to fill in', () => {
    const { fields } = fieldsOf(pictureOnly, '12315', 'en', NOW, ZONE);
    expect(fields.find(({ id }) => id === 'order-number')).toEqual({
      id: 'order-number',
      text: '',
      used: 0,
      isRequired: true,
      isMissing: true,
      missing: ['orderNumber'],
    });
    expect(fields.find(({ id }) => id === 'body')).toMatchObject({ limit: 400, isMissing: true });
  });

  it.each(CHANNEL_IDS)(
    'of %s stay within their limits, in one line, whatever stands in the case',
    (channel) => {
      for (let seed = 1; seed <= 25; seed += 1) {
        const input = makeInput(seed, [...PLAIN_WORDS, ...HOSTILE_WORDS]);
        for (const language of LANGUAGES) {
          const { fields } = fieldsOf(input, channel, language, NOW, ZONE);
          for (const { id, text, limit, used } of fields) {
            expect(used).toBe(Array.from(text).length);
            expect(used).toBeLessThanOrEqual(limit ?? Number.POSITIVE_INFINITY);
            if (id !== 'body') expect(text).not.toMatch(/[\p{Cc}\p{Cf}]/u);
            if (id !== 'body' && id !== 'demands') expect(text).not.toMatch(/【待填】|\[to fill in\]/);
          }
        }
      }
    },
  );

  it('each channel has its main text once, last', () => {
    for (const id of CHANNEL_IDS) {
      expect(FIELDS[id].filter((field) => field.id === 'body')).toHaveLength(1);
      expect(FIELDS[id].at(-1)?.id).toBe('body');
      expect(FIELDS[id].at(-1)?.limit?.characters).toBe(CHANNELS[id].limit?.characters);
    }
  });
});

describe('warnings', () => {
  const warned = (input: ComplaintInput, channel: ChannelId) =>
    fieldsOf(input, channel, 'zh-CN', NOW, ZONE).warnings;

  it('of 12315: what it excludes, that texts are kept apart, the limit, pasting, sums', () => {
    expect(warned(fullDispute, '12315')).toEqual([
      { id: 'excludes', channels: ['association'] },
      { id: 'apart' },
      { id: 'unmeasured' },
      { id: 'no-paste' },
      { id: 'for-reference' },
    ]);
  });

  it('a dispute filed elsewhere', () => {
    expect(warned(filed('association', '已提交'), '12315')[0]).toEqual({
      id: 'filed-there',
      channels: ['association'],
    });
    expect(warned(filed('court', '已立案'), '12315')[0]).toEqual({ id: 'taken-up', channels: ['court'] });
  });

  it('one chance, the public page, the courier first', () => {
    expect(warned(fullDispute, 'intervention').map(({ id }) => id)).toContain('one-chance');
    expect(warned(fullDispute, 'heimao').map(({ id }) => id)).toContain('public');
    expect(warned(fullDispute, 'courier').map(({ id }) => id)).toContain('courier-first');
    expect(warned(filed('courier', '处理中'), 'courier').map(({ id }) => id)).not.toContain('courier-first');
  });
});

describe('the completeness meter', () => {
  it.each<[ChannelId, number, number, string[]]>([
    ['12315', 9, 9, []],
    ['full', 18, 18, []],
    ['merchant', 6, 6, []],
    ['court', 16, 18, ['complainant.identity', 'court.name']],
    ['courier', 8, 9, ['demands']],
  ])('of a whole dispute for %s: %i of %i', (channel, done, needed, missing) => {
    const meter = completeness(fullDispute, channel, NOW, ZONE);
    expect(meter.missing.map(({ what }) => what)).toEqual(missing);
    expect([meter.done, meter.needed]).toEqual([done, needed]);
  });

  it('of a case with nothing but a picture says where each thing is filled in', () => {
    expect(completeness(pictureOnly, '12315', NOW, ZONE)).toEqual({
      done: 1,
      needed: 8,
      missing: [
        { what: 'complainant.name', where: 'parties' },
        { what: 'complainant.phone', where: 'parties' },
        { what: 'respondent.name', where: 'parties' },
        { what: 'product', where: 'facts', factName: 'product' },
        { what: 'orderNumber', where: 'facts', factName: 'orderNumber' },
        { what: 'problem', where: 'problem' },
        { what: 'demands', where: 'demands' },
      ],
    });
  });

  it.each(CHANNEL_IDS)('of %s counts whatever its text marks as missing', (channel) => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const input = makeInput(seed, PLAIN_WORDS);
      const { missing } = writeComplaint(input, channel, 'zh-TW', NOW, ZONE);
      const meter = completeness(input, channel, NOW, ZONE);
      expect(meter.missing.map(({ what }) => what)).toEqual(expect.arrayContaining(missing));
      expect(meter.needed - meter.done).toBe(meter.missing.length);
      expect(meter.done).toBeGreaterThanOrEqual(0);
    }
  });
});
