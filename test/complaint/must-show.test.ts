import { describe, expect, it } from 'vitest';
import {
  CHANNEL_IDS,
  CHANNEL_RULES,
  CHANNELS,
  fieldsOf,
  PROBLEM_IDS,
  writeComplaint,
} from '../../utils/complaint';
import type { ChannelId, ComplaintInput } from '../../utils/complaint/types';
import { LANGUAGES, type Language } from '../../utils/i18n';
import * as screens from '../../utils/i18n/complaint-channels';
import { fullDispute, NOW, pictureOnly, ZONE } from './cases';
import { HOSTILE_WORDS, makeInput, PLAIN_WORDS, randomFrom } from './generate';
import { caseWith, exhibitWith, inputWith, readFrom } from './make';
import { disputeOf } from './problem-cases';

const SEEDS = Array.from({ length: 150 }, (_, index) => index + 1000);

function body(input: ComplaintInput, channel: ChannelId, language: Language = 'zh-CN'): string {
  return writeComplaint(input, channel, language, NOW, ZONE).body;
}

describe('the regulator’s text, for generated cases', () => {
  it.each(LANGUAGES)(
    'is at most 400 characters and names order, demand and one exhibit, in %s',
    (language) => {
      for (const seed of SEEDS) {
        const input = makeInput(seed, seed % 2 === 0 ? PLAIN_WORDS : [...PLAIN_WORDS, ...HOSTILE_WORDS]);
        Object.assign(input.facts, readFrom(1, { orderNumber: `2609${seed}` }));
        const text = body(input, '12315', language);
        expect(Array.from(text).length).toBeLessThanOrEqual(400);
        expect(text).toContain(`2609${seed}`);
        const asks = /(?:请求：|請求：|My demands?: )(.+?)[。.](?: |所|$)/u.exec(text)?.[1] ?? '';
        expect(/^(?:【待填】|\[to fill in\])$/.test(asks)).toBe(input.case.demands.length === 0);
        expect(asks).not.toBe('');
        expect(/(?:所附证据：证据|所附證據：證據|Exhibits: )\d/.test(text)).toBe(input.exhibits.length > 0);
      }
    },
  );

  it.each(LANGUAGES)('holds even for the longest demands and numbers, in %s', (language) => {
    const input = disputeOf('counterfeit');
    const long = inputWith({
      ...input,
      case: {
        ...input.case,
        demands: ['triple', 'tenfold', 'seller-identity', 'platform-compensation', 'return-refund'].map(
          (id) => ({
            id,
            amount: { amount: '1000000.00', currency: 'CNY' },
          }),
        ),
      },
      exhibits: Array.from({ length: 30 }, (_, index) =>
        exhibitWith(index + 1, { title: '很长的标题'.repeat(12) }),
      ),
      facts: { ...input.facts, ...readFrom(1, { orderNumber: '9'.repeat(39), shop: '店'.repeat(300) }) },
    });
    const text = body(long, '12315', language);
    expect(Array.from(text).length).toBeLessThanOrEqual(400);
    expect(text).toContain('9'.repeat(39));
  });
});

describe('complaint and report are never mixed', () => {
  const story = '杯口碎裂。我要举报该店，请查处！另外我要求退款并赔偿500元。外箱凹陷。';
  const input = inputWith({
    ...disputeOf('counterfeit'),
    case: { ...disputeOf('counterfeit').case, problem: { id: 'counterfeit', answers: { why: story } } },
  });
  it('the complaint tells nothing of a report', () => {
    const text = body(input, '12315');
    expect(text).not.toMatch(/举报|查处/);
    expect(text).toContain('杯口碎裂');
    expect(text).toContain('外箱凹陷');
  });
  it('the report asks for no money', () => {
    const text = body(input, '12315-report');
    expect(text).not.toMatch(/退款|赔偿|请求/);
    expect(text).toContain('请依法核查处理');
    expect(text).toContain('外箱凹陷');
  });
  it.each(PROBLEM_IDS)('%s', (id) => {
    for (const language of LANGUAGES) {
      expect(body(disputeOf(id), '12315', language)).not.toMatch(/举报|舉報|检举|核查处理|look into this/);
      expect(body(disputeOf(id), '12315-report', language)).not.toMatch(/请求：|請求：|My demand/);
      expect(Array.from(body(disputeOf(id), '12315-report', language)).length).toBeLessThanOrEqual(400);
    }
  });
});

describe('the courier’s text', () => {
  it.each(LANGUAGES)('has the tracking number, in %s', (language) => {
    for (const seed of SEEDS) {
      const input = makeInput(seed, PLAIN_WORDS);
      Object.assign(input.facts, readFrom(1, { trackingNumber: `SF${seed}00112` }));
      expect(body(input, 'courier', language)).toContain(`SF${seed}00112`);
    }
  });
});

/** Spellings in which people and pages repeat a number, a name or a place. */
const FORMS: ((secret: string) => string)[] = [
  (secret) => secret,
  (secret) => Array.from(secret).join(' '),
  (secret) => secret.replace(/(.{4})/g, '$1-'),
  (secret) => secret.toLowerCase(),
  (secret) => secret.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  (secret) => `（${secret}）`,
];

describe('what everyone can read', () => {
  const secrets = {
    orderNumber: '260920-123456789012345',
    trackingNumber: 'SF1234567890123',
    recipient: '欧阳雨晴',
    recipientPhone: '13812348000',
    recipientAddress: '广东省深圳市南山区科苑路8号阳光花园3栋502',
  };
  it.each(LANGUAGES)('holds no personal word in any form in which it was read, in %s', (language) => {
    const random = randomFrom(11);
    const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
    for (const seed of SEEDS) {
      const secret = pick(Object.values(secrets));
      const told = `收件${pick(FORMS)(secret)}没有回音`;
      const base = makeInput(seed, [...PLAIN_WORDS, told]);
      const read = readFrom(1, secrets);
      const input = inputWith({
        ...base,
        case: {
          ...base.case,
          problem: { id: pick(PROBLEM_IDS), answers: { what: told, answer: told, why: told } },
        },
        exhibits: [...base.exhibits, exhibitWith(9, { title: told, orders: [read] })],
        facts: { ...base.facts, ...read },
      });
      const { fields } = fieldsOf(input, 'heimao', language, NOW, ZONE);
      const shown = fields
        .map(({ text }) => text)
        .join('\n')
        .normalize('NFKC')
        .toLowerCase();
      const bare = shown.replace(/[\s\-（）()]/g, '');
      for (const value of Object.values(secrets)) {
        expect(bare).not.toContain(value.replace(/[\s-]/g, '').toLowerCase());
      }
      expect(bare).not.toMatch(/13812348000|123456789012345|科苑路8号|欧阳雨晴/);
    }
  });

  it('hides a name that the page masked', () => {
    const input = inputWith({
      case: caseWith({ problem: { id: 'quality', answers: { what: '收件人李**联系不上' } } }),
      exhibits: [exhibitWith(1)],
      facts: readFrom(1, { recipient: '李**' }),
    });
    expect(body(input, 'heimao')).not.toContain('李*');
  });
});

describe('repealed law', () => {
  it('is named nowhere: no Order 20, no 45 working days', () => {
    const texts = PROBLEM_IDS.flatMap((id) =>
      CHANNEL_IDS.flatMap((channel) => LANGUAGES.map((language) => body(disputeOf(id), channel, language))),
    );
    const shown = [CHANNELS, CHANNEL_RULES, screens].map((list) => JSON.stringify(list));
    const words = [...texts, ...shown].join('\n');
    expect(words).not.toMatch(
      /第20号|令20|四十五个?(?:工作)?日|45个?工作日|45 working|暂行办法》|暫行辦法》/,
    );
    expect(words).toContain('六十日');
  });
});

describe('exhibits that were put in another order', () => {
  it('are cited by their new numbers', () => {
    const moved: Record<number, number> = { 1: 3, 2: 1, 3: 2 };
    const input = inputWith({
      ...fullDispute,
      case: {
        ...fullDispute.case,
        contacts: fullDispute.case.contacts.map((each) =>
          each.exhibit === undefined ? each : { ...each, exhibit: moved[each.exhibit] ?? 0 },
        ),
      },
      exhibits: fullDispute.exhibits.map((each) => ({ ...each, number: moved[each.number] ?? 0 })),
      facts: Object.fromEntries(
        Object.entries(fullDispute.facts).map(([name, fact]) => [
          name,
          fact.exhibit === undefined ? fact : { ...fact, exhibit: moved[fact.exhibit] ?? 0 },
        ]),
      ),
    });
    const text = body(input, 'full');
    expect(text).toContain('订单显示已发货（见证据3）');
    expect(text).toContain('你自己处理吧！”（见证据1）');
    expect(text).toContain('投诉人自述；图片见证据2');
    expect(text.indexOf('证据1：聊天记录')).toBeLessThan(text.indexOf('证据3：订单详情'));
  });
});

describe('bad input', () => {
  const shop = '"><script>alert(1)</script>\u202E店\u2066名‘“';
  const story = '第一句很重要。'.repeat(715);
  const CASES: [name: string, input: ComplaintInput][] = [
    ['nothing but a picture', pictureOnly],
    ['nothing at all', inputWith()],
    [
      'facts that contradict each other',
      inputWith({
        ...fullDispute,
        facts: {
          ...fullDispute.facts,
          ...readFrom(2, { receivedAt: '2026-09-01', shippedAt: '2026-09-30' }),
        },
      }),
    ],
    ...['0', '0.00', '1000000', '1000000.00'].map((amount): [string, ComplaintInput] => [
      `${amount} yuan`,
      inputWith({
        ...fullDispute,
        case: {
          ...fullDispute.case,
          demands: ['return-refund', 'compensation', 'triple'].map((id) => ({
            id,
            amount: { amount, currency: 'CNY' },
          })),
        },
        facts: { ...fullDispute.facts, ...readFrom(1, { paid: { amount, currency: 'CNY' } }) },
      }),
    ]),
    [
      'a shop named in quotes, HTML and direction marks',
      inputWith({ ...fullDispute, facts: { ...fullDispute.facts, ...readFrom(1, { shop }) } }),
    ],
    [
      'a story of 5,000 characters',
      inputWith({
        ...fullDispute,
        case: { ...fullDispute.case, problem: { id: 'damaged', answers: { what: story } } },
      }),
    ],
  ];

  it.each(CASES)('%s: every text stays whole and within its limit', (_, input) => {
    for (const channel of CHANNEL_IDS) {
      for (const language of LANGUAGES) {
        const text = body(input, channel, language);
        expect(Array.from(text).length).toBeLessThanOrEqual(
          CHANNELS[channel].limit?.characters ?? Number.POSITIVE_INFINITY,
        );
        expect(text).not.toMatch(/[\p{Cf}\p{Co}]|undefined|NaN|\[object/u);
        expect(text).not.toMatch(/[，；：、][。，；：、]|。。|\.\./u);
        expect(text).not.toMatch(
          /(?:退还货款|赔偿损失|赔偿|退還貨款|refund CNY |damages of CNY )0(?:\.0+)?(?!\.?\d)/u,
        );
      }
    }
  });

  it('a million is written in words as courts take it', () => {
    const million = CASES.find(([name]) => name === '1000000 yuan')?.[1] ?? inputWith();
    expect(body(million, 'court')).toContain('1000000元（大写：人民币壹佰万元整）');
  });

  it('a sum of nothing is asked of nobody', () => {
    const nothing = CASES.find(([name]) => name === '0 yuan')?.[1] ?? inputWith();
    expect(body(nothing, 'full')).toContain('赔偿损失【待填】');
  });

  it('both of two contradicting dates are told, each with its exhibit, oldest first', () => {
    const [, input] = CASES[2] ?? ['', inputWith()];
    const text = body(input, 'full');
    expect(text).toContain('2026年9月1日，订单显示已签收（见证据2）');
    expect(text.indexOf('2026年9月1日，订单显示已签收')).toBeLessThan(
      text.indexOf('2026年9月30日，订单显示已发货'),
    );
  });

  it('a long story is told whole where there is room, and in whole sentences where there is none', () => {
    const long = CASES.at(-1)?.[1] ?? inputWith();
    expect(body(long, 'full').split('第一句很重要').length - 1).toBeGreaterThan(700);
    expect(body(long, '12315')).toMatch(/第一句很重要。请求|第一句很重要。20|第一句很重要。投诉人/);
  });

  it('a shop’s quotes and tags stay text', () => {
    const named = CASES.at(-2)?.[1] ?? inputWith();
    expect(body(named, 'full')).toContain('店铺名称："><script>alert(1)</script>店名‘“（见证据1）');
  });
});
