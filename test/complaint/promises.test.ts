import { describe, expect, it } from 'vitest';
import { CHANNELS, fieldsOf, writeComplaint } from '../../utils/complaint';
import type { ChannelId, ComplaintInput } from '../../utils/complaint/types';
import { LANGUAGES, type Language } from '../../utils/i18n';
import { NOW, ZONE } from './cases';
import { HOSTILE_WORDS, makeInput, PLAIN_WORDS, randomFrom, seeds } from './generate';
import { caseWith, exhibitWith, readFrom, typed } from './make';

const SEEDS = seeds(150);
const STORY = '收到时外箱完好，打开后发现杯口缺损；联系卖家三次没有结果。'.repeat(180).slice(0, 5000);
const ORDER = '260920-123456789012345';
const TRACKING = 'SF1234567890123';

/** A case made at random that certainly holds this order, parcel, demand and exhibit, beside whatever else. */
function certain(seed: number): ComplaintInput {
  const random = randomFrom(seed);
  const input = makeInput(seed, [...PLAIN_WORDS, ...HOSTILE_WORDS, STORY]);
  const exhibit = exhibitWith(9, { orders: [readFrom(9, { orderNumber: ORDER, trackingNumber: TRACKING })] });
  const demands = [
    { id: 'return-refund', ...(random() < 0.5 && { amount: { amount: '0', currency: 'CNY' } }) },
  ];
  return {
    ...input,
    case: caseWith({ ...input.case, demands: [...demands, ...input.case.demands.slice(0, 3)] }),
    exhibits: [...input.exhibits, exhibit],
    facts: { ...input.facts, ...typed({ orderNumber: ORDER, trackingNumber: TRACKING, platform: 'taobao' }) },
  };
}

const PERSON = {
  name: '李雨晴',
  phone: '13912345678',
  address: '上海市徐汇区漕溪北路18号阳光花园3栋502室',
};

/** How pages and people write what is personal. */
const SPELLINGS: ((words: string) => string)[] = [
  (words) => words,
  (words) => words.toLowerCase(),
  (words) => Array.from(words).join(' '),
  (words) => words.replace(/(.{3})(.{4})/u, '$1-$2-'),
  (words) => words.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  (words) => `《${words}》`,
  (words) => `他说${words}的件坏了`,
  (words) => words.replace(/(.{2})/u, '$1\u200b'),
];
const MASKED = '139****5678';

/** A case whose words tell everything personal that the case knows, in every spelling. */
function telling(seed: number): ComplaintInput {
  const secrets = [ORDER, TRACKING, PERSON.name, PERSON.phone, PERSON.address, 'SH20260924001'];
  const told = secrets.flatMap((secret) => SPELLINGS.map((spell) => spell(secret)));
  const input = makeInput(seed, [...told, ...told, ...PLAIN_WORDS, `打${MASKED}没人接`]);
  const facts = readFrom(9, {
    orderNumber: ORDER,
    trackingNumber: TRACKING,
    afterSaleNumber: 'SH20260924001',
    recipient: PERSON.name,
    recipientPhone: MASKED,
    recipientAddress: PERSON.address,
  });
  return {
    ...input,
    case: { ...input.case, complainant: PERSON },
    exhibits: [...input.exhibits, exhibitWith(9, { orders: [facts] })],
    facts: { ...input.facts, ...facts },
  };
}

/** Without what only separates, in one width and case. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}*]/gu, '');
}

const bodyOf = (input: ComplaintInput, channel: ChannelId, language: Language) =>
  writeComplaint(input, channel, language, NOW, ZONE).body;

describe.each(LANGUAGES)('what texts always keep, in %s', (language) => {
  it.each(['12315', '12315-report'] as const)('%s fits, and holds order number and exhibit', (channel) => {
    const limit = CHANNELS[channel].limit?.characters ?? 0;
    for (const seed of SEEDS) {
      const body = bodyOf(certain(seed), channel, language);
      expect(Array.from(body).length, `seed ${seed}`).toBeLessThanOrEqual(limit);
      expect(body, `seed ${seed}`).toContain(ORDER);
      expect(body, `seed ${seed}`).toMatch(/所附证据：|所附證據：|Exhibits?: /);
    }
  });

  it('12315 asks for what was demanded', () => {
    const asked = { 'zh-CN': '办理退货', 'zh-TW': '辦理退貨', en: 'take the goods back' }[language];
    for (const seed of SEEDS)
      expect(bodyOf(certain(seed), '12315', language), `seed ${seed}`).toContain(asked);
  });

  it('the courier’s text names the parcel', () => {
    for (const seed of SEEDS)
      expect(bodyOf(certain(seed), 'courier', language), `seed ${seed}`).toContain(TRACKING);
  });

  it('no sum of nothing is asked for', () => {
    for (const seed of SEEDS) {
      const body = bodyOf(certain(seed), 'full', language);
      expect(body, `seed ${seed}`).not.toMatch(
        /(?:退还货款|退還貨款|refund(?: of)? CNY )0(?:\.0+)?(?!\.?\d)/,
      );
    }
  });

  it('what everyone can read tells nothing personal, in whatever spelling it was read', () => {
    const secrets = [
      ORDER,
      TRACKING,
      PERSON.name,
      PERSON.phone,
      MASKED,
      'SH20260924001',
      '漕溪北路',
      '阳光花园',
    ];
    for (const seed of SEEDS) {
      const input = telling(seed);
      const { fields } = fieldsOf(input, 'heimao', language, NOW, ZONE);
      const told = bare([bodyOf(input, 'heimao', language), ...fields.map(({ text }) => text)].join('\n'));
      for (const secret of secrets) expect(told, `seed ${seed}`).not.toContain(bare(secret));
    }
  });

  it('what everyone can read still tells the sum, however large', () => {
    for (const amount of ['1000000', '1000000.00', '12345678.90']) {
      const input = { ...certain(1), facts: typed({ paid: { amount, currency: 'CNY' }, shop: '晨光' }) };
      const { fields } = fieldsOf(input, 'heimao', language, NOW, ZONE);
      const paid = fields.find(({ id }) => id === 'paid')?.text;
      expect(paid).toContain(amount.replace(/\.00$/, ''));
      expect(bodyOf(input, 'heimao', language)).toContain(amount.replace(/\.00$/, ''));
    }
  });
});
