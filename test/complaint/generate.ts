import type { ChatMark, Contact, Demand } from '../../utils/cases/types';
import { MARK_KINDS } from '../../utils/chat';
import { DEMAND_IDS, PROBLEM_IDS, PROBLEMS, QUESTIONS } from '../../utils/complaint';
import type { ComplaintInput } from '../../utils/complaint/types';
import type { FactValues } from '../../utils/facts';
import { toMoment } from '../../utils/time';
import { caseWith, deadlineWith, exhibitWith, inputWith, readFrom, typed } from './make';

/** A seeded source of numbers from 0 to 1 (mulberry32): the same seed gives the same case. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Seeds of generated cases, `usual` of them; `SEEDS=20000` in the environment tries far more once. */
export function seeds(usual: number): number[] {
  return Array.from({ length: Number(process.env.SEEDS ?? usual) }, (_, index) => index + 1);
}

/** Words that a shop, a page or a person might write. */
export const PLAIN_WORDS = [
  '屏幕左上角碎裂，开机后闪烁。',
  '5只杯口缺损；外箱凹陷',
  'the lid does not close.',
  '你自己处理吧！',
  '晨光家居旗舰店',
  'ACME Co., Ltd.',
  '【官方正品】保温杯 500ml（黑色）',
  '已签收',
  '等待卖家处理…',
  '“七天无理由”不适用',
  '實際收到3件',
];

/** What a hostile page might show. */
export const HOSTILE_WORDS = [
  '<img src=x onerror=alert(1)>',
  '第一行\n第二行\r\n第三行\u2028第四行',
  '\u202Eabc\u202C\u200B\uFEFF藏字',
  '好评（见证据99）(Exhibit 98)',
  '【待填】[to fill in]',
  '{product} {date} $& $1 $' + '{x}',
  'a\u0000b\u0007c\ud800d',
  '坏了。。。真的，，，，很坏；；。',
  '“”‘’"\'「」『』',
  '长'.repeat(5000),
  '。，；',
  '店「名」\u2067"<b>O\'Neil & Söhne</b>\u2069',
  '👨‍👩‍👧‍👦\uE000图标',
];

/** Digits and letters by turns: nothing but the case itself tells that all of it is a number. */
export const FURTHER_PARCEL = '1Z999AA10123456784';
const PARCELS = [
  { trackingNumber: 'SF1234567890123', courier: '顺丰速运' },
  { trackingNumber: FURTHER_PARCEL, receivedAt: '2026-09-23' },
];

/** A case made at random: any part may be missing. */
export function makeInput(seed: number, words: readonly string[]): ComplaintInput {
  const random = randomFrom(seed);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  const maybe = <Item>(make: () => Item, chance = 0.6) => (random() < chance ? make() : undefined);
  const word = () => pick(words);
  const day = () => `2026-${pick(['08', '09', '10'])}-${pick(['03', '11', '28'])}`;
  const time = () => `${day()}T${pick(['09:05:00', '23:59:59'])}+08:00`;
  const sum = () => ({
    amount: pick(['12.30', '128.5', '9999', '0.99', '0', '0.00', '1000000', '1000000.00']),
    currency: pick(['CNY', 'USD']),
  });
  const some = <Item>(most: number, make: (index: number) => Item) =>
    Array.from({ length: Math.floor(random() * (most + 1)) }, (_, index) => make(index));

  const exhibits = some(4, (index) =>
    exhibitWith(
      index + 1,
      {
        kind: pick(['page', 'chat', 'image', 'visible']),
        pageKind: pick(['order-detail', 'chat', 'other', 'licence', 'logistics']),
        title: maybe(word) ?? '',
        proves: maybe(word, 0.3) ?? '',
        pageTitle: word(),
        state: pick(['complete', 'partial']),
        capturedAt: toMoment(new Date('2026-09-24T02:02:03Z'), pick(['Asia/Shanghai', 'Europe/London'])),
      },
      1 + Math.floor(random() * 3),
    ),
  );
  const values: { [Name in keyof FactValues]?: () => FactValues[Name] } = {
    platform: () => pick(['pinduoduo', 'taobao', 'xianyu', 'amazon', 'other', '某商城']),
    shop: word,
    orderNumber: () => pick(['260920-123456789012345', '112-3456789-0123456', word()]),
    product: word,
    quantity: () => 2,
    paid: sum,
    freight: sum,
    orderedAt: () => pick([time(), day()]),
    paidAt: time,
    shippedAt: time,
    receivedAt: () => pick([time(), day()]),
    appliedAt: time,
    status: word,
    courier: word,
    trackingNumber: () => pick(['SF1234567890123', word()]),
    afterSaleNumber: word,
    afterSaleType: word,
    afterSaleStatus: word,
    refusalReason: word,
    promisedDelivery: word,
    recipient: () => '李雨',
    recipientPhone: () => '13800138000',
    recipientAddress: () => '广东省深圳市南山区科苑路8号',
    operator: word,
    licenceNumber: word,
  };
  const known = (chance: number) =>
    Object.fromEntries(
      Object.entries(values)
        .filter(() => random() < chance)
        .map(([name, make]) => [name, make()]),
    ) as Partial<FactValues>;
  const read =
    exhibits.length === 0 ? {} : readFrom(pick(exhibits).number, { ...known(0.7), parcels: PARCELS });
  const problem = pick(PROBLEM_IDS);
  const answers = Object.fromEntries(
    [...PROBLEMS[problem].questions, 'shown-in', 'personal-use', 'seller-is-trader']
      .filter(() => random() < 0.7)
      .map((question) => {
        const { kind } = QUESTIONS[question as keyof typeof QUESTIONS];
        const answer = {
          words: word,
          date: day,
          'yes-no': () => pick(['yes', 'no']),
          exhibits: () => '1, 7',
        };
        return [question, answer[kind]()];
      }),
  );
  const contact = (): Contact => ({
    at: time(),
    channel: pick(['merchant', 'platform', 'courier', '12315', '电话']),
    who: word(),
    said: word(),
    ...(random() < 0.4 && { promised: word(), dueBy: day() }),
    ...(random() < 0.5 && { exhibit: pick([1, 2, 50]) }),
  });
  const demand = (): Demand => ({
    id: pick(DEMAND_IDS),
    ...(random() < 0.6 && { amount: sum() }),
    ...(random() < 0.5 && { dueBy: pick([day(), '2026-11-20']) }),
  });
  const marked = (index: number): ChatMark => ({
    exhibit: pick([1, 2, 50]),
    message: index + 1,
    mark: pick(MARK_KINDS),
    sender: pick(['merchant', 'platform', 'robot', 'buyer', 'system', 'unknown']),
    time: maybe(() => pick([time(), day()])) ?? null,
    timeIs: pick(['shown', 'about']),
    text: word(),
    part: pick([1, 2, null]),
  });
  const input = inputWith({
    case: caseWith({
      ...(random() < 0.8 && { problem: { id: problem, answers } }),
      demands: some(4, demand),
      contacts: some(4, contact),
      filings: some(1, () => ({
        channel: 'courier',
        number: 'K20261',
        filedAt: time(),
        status: word(),
        log: [],
      })),
      complainant: { ...(random() < 0.7 && { name: '李雨', phone: '13800138000' }) },
      respondent: { ...(random() < 0.5 && { name: word(), address: word() }) },
    }),
    exhibits,
    facts: { ...read, ...typed(known(0.2)) },
    deadlines: some(2, () =>
      deadlineWith({
        who: pick(['merchant', 'platform', 'courier', 'buyer']),
        state: pick(['passed', 'running', 'met', 'grace']),
        estimated: random() < 0.3,
        rule: pick(['cn-refund-after-return', 'cn-courier-answer', 'x#1']),
      }),
    ),
  });
  // Last, so that what came before is the same case as without marks.
  return { ...input, case: { ...input.case, chatMarks: some(8, marked) } };
}
