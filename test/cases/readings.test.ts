import { describe, expect, it } from 'vitest';
import type { Exhibit } from '../../utils/cases';
import { differencesOfCase, factsOfCase } from '../../utils/cases';
import { newCase } from '../../utils/cases/new-case';
import type { Fact, FactName, Facts } from '../../utils/facts';
import { exhibitDraft } from './make';

const ORDER = '260929-041041324390351';
const DETAIL = 'https://shop.example/order?id=1';
const OTHER = 'https://shop.example/logistics?id=1';

const read = (value: unknown): Fact<unknown> => ({
  value,
  raw: `raw ${JSON.stringify(value)}`,
  from: 'text',
});

function exhibit(number: number, url: string, facts: Partial<Record<FactName, unknown>>): Exhibit {
  const order = Object.fromEntries(
    Object.entries({ orderNumber: ORDER, ...facts }).map(([name, value]) => [name, read(value)]),
  ) as Facts;
  return { ...exhibitDraft({ url, orders: [order] }), caseId: 'c', number };
}

function fileOf(exhibits: Exhibit[], changes: object = {}) {
  const about = { ...newCase('', new Date('2026-11-24T02:00:00Z')), orderNumber: ORDER, ...changes };
  return { case: about, exhibits };
}

const TABLE: {
  name: string;
  fact: FactName;
  says: [string, unknown][];
  value: unknown;
  kind?: 'change' | 'conflict';
}[] = [
  {
    name: 'one page read twice alike',
    fact: 'shop',
    says: [
      [DETAIL, '好好家居'],
      [DETAIL, '好好家居'],
    ],
    value: '好好家居',
  },
  {
    name: 'a price that the same page changed: the newest counts and the change is told',
    fact: 'paid',
    says: [
      [DETAIL, { amount: '12.30', currency: 'CNY' }],
      [DETAIL, { amount: '12.80', currency: 'CNY' }],
    ],
    value: { amount: '12.80', currency: 'CNY' },
    kind: 'change',
  },
  {
    name: 'two pages that name other amounts: the first counts until the person decides',
    fact: 'paid',
    says: [
      [DETAIL, { amount: '12.30', currency: 'CNY' }],
      [OTHER, { amount: '99.00', currency: 'CNY' }],
    ],
    value: { amount: '12.30', currency: 'CNY' },
    kind: 'conflict',
  },
  {
    name: 'a part of the page scrolled to is the same page',
    fact: 'promisedDelivery',
    says: [
      [DETAIL, '24小时内发货'],
      [`${DETAIL}#more`, '48小时内发货'],
    ],
    value: '48小时内发货',
    kind: 'change',
  },
  {
    name: 'a status moves on, whatever page tells it',
    fact: 'status',
    says: [
      [DETAIL, '待收货'],
      [OTHER, '已签收'],
    ],
    value: '已签收',
    kind: 'change',
  },
  {
    name: 'a date is the day of a time, and the time says more',
    fact: 'receivedAt',
    says: [
      [DETAIL, '2026-10-03'],
      [OTHER, '2026-10-03T18:21:51+08:00'],
    ],
    value: '2026-10-03T18:21:51+08:00',
  },
  {
    name: 'a time without seconds agrees with one that has them',
    fact: 'receivedAt',
    says: [
      [DETAIL, '2026-10-03T18:21:51+08:00'],
      [OTHER, '2026-10-03T18:21:00+08:00'],
    ],
    value: '2026-10-03T18:21:51+08:00',
  },
  {
    name: 'two days of receipt contradict each other',
    fact: 'receivedAt',
    says: [
      [DETAIL, '2026-10-03'],
      [OTHER, '2026-10-05T09:00:00+08:00'],
    ],
    value: '2026-10-03',
    kind: 'conflict',
  },
  {
    name: 'a masked phone is the one it hides',
    fact: 'recipientPhone',
    says: [
      [DETAIL, '138****5678'],
      [OTHER, '13812345678'],
    ],
    value: '13812345678',
  },
  {
    name: 'a masked phone of someone else is not',
    fact: 'recipientPhone',
    says: [
      [DETAIL, '138****5678'],
      [OTHER, '13912345678'],
    ],
    value: '138****5678',
    kind: 'conflict',
  },
  {
    name: 'a title cut by an ellipsis agrees with the whole one',
    fact: 'product',
    says: [
      [DETAIL, '316不锈钢保温壶…'],
      [OTHER, '316不锈钢保温壶 2L 白色'],
    ],
    value: '316不锈钢保温壶 2L 白色',
  },
  {
    name: 'a courier named shorter is the same courier',
    fact: 'courier',
    says: [
      [DETAIL, '中通快递'],
      [OTHER, '中通'],
    ],
    value: '中通快递',
  },
  {
    name: 'a tracking number that is part of another is another',
    fact: 'trackingNumber',
    says: [
      [DETAIL, '79126955055649'],
      [OTHER, '791269550556'],
    ],
    value: '79126955055649',
    kind: 'conflict',
  },
  {
    name: 'a site that is not known says nothing beside one that is',
    fact: 'platform',
    says: [
      [DETAIL, 'taobao'],
      [OTHER, 'other'],
    ],
    value: 'taobao',
  },
];

describe('facts of several captures of one order', () => {
  it.each(TABLE)('$name', ({ fact, says, value, kind }) => {
    const file = fileOf(says.map(([url, said], index) => exhibit(index + 1, url, { [fact]: said })));
    expect(factsOfCase(file)[fact]?.value).toEqual(value);
    expect(differencesOfCase(file).map((each) => [each.name, each.kind])).toEqual(
      kind === undefined ? [] : [[fact, kind]],
    );
  });

  const twoAmounts = [
    exhibit(1, DETAIL, { paid: { amount: '12.30', currency: 'CNY' } }),
    exhibit(2, OTHER, { paid: { amount: '99.00', currency: 'CNY' } }),
  ];

  it('shows both sides of a conflict with their exhibits', () => {
    const [difference] = differencesOfCase(fileOf(twoAmounts));
    expect(difference).toMatchObject({ counts: 1, isSettled: false });
    expect(difference?.readings.map(({ exhibit: n, fact }) => [n, fact.raw])).toEqual([
      [1, 'raw {"amount":"12.30","currency":"CNY"}'],
      [2, 'raw {"amount":"99.00","currency":"CNY"}'],
    ]);
  });

  it('goes by the exhibit that the person chose', () => {
    const file = fileOf(twoAmounts, { chosen: { paid: 2 } });
    expect(factsOfCase(file).paid).toMatchObject({ value: { amount: '99.00' }, exhibit: 2 });
    expect(differencesOfCase(file)[0]).toMatchObject({ counts: 2, isSettled: true });
  });

  it('a status that moved on after the choice is not hidden by it', () => {
    const before = [exhibit(1, DETAIL, { status: '待收货' }), exhibit(2, OTHER, { status: '已签收' })];
    const chosen = { chosen: { status: 1 } };
    expect(factsOfCase(fileOf(before, chosen)).status).toMatchObject({ value: '待收货', exhibit: 1 });
    const after = fileOf([...before, exhibit(3, DETAIL, { status: '退款中' })], chosen);
    expect(factsOfCase(after).status).toMatchObject({ value: '退款中', exhibit: 3 });
    expect(differencesOfCase(after)[0]).toMatchObject({ kind: 'change', counts: 3, isSettled: false });
  });

  it('a chosen status stands while newer exhibits of its page say the same', () => {
    const file = fileOf(
      [
        exhibit(1, DETAIL, { status: '待收货' }),
        exhibit(2, OTHER, { status: '已签收' }),
        exhibit(3, DETAIL, { status: '待收货' }),
      ],
      { chosen: { status: 1 } },
    );
    expect(factsOfCase(file).status?.exhibit).toBe(1);
  });

  it('a status that its own page has left behind is past: choosing it would change nothing', () => {
    const exhibits = [
      exhibit(1, DETAIL, { status: '待收货' }),
      exhibit(2, OTHER, { status: '已签收' }),
      exhibit(3, DETAIL, { status: '退款中' }),
    ];
    const [difference] = differencesOfCase(fileOf(exhibits));
    expect(difference?.readings.map(({ exhibit: n, isPast }) => [n, isPast])).toEqual([
      [1, true],
      [2, false],
      [3, false],
    ]);
    for (const { exhibit: n, isPast } of difference?.readings ?? []) {
      expect(factsOfCase(fileOf(exhibits, { chosen: { status: n } })).status?.exhibit === n).toBe(!isPast);
    }
  });

  it('a status that came back is told by the newest exhibit that says it, which counts', () => {
    const exhibits = [
      exhibit(1, DETAIL, { status: '待收货' }),
      exhibit(2, DETAIL, { status: '退款中' }),
      exhibit(3, DETAIL, { status: '待收货' }),
    ];
    const [difference] = differencesOfCase(fileOf(exhibits));
    expect(difference).toMatchObject({ kind: 'change', counts: 3 });
    expect(difference?.readings.map(({ exhibit: n, isPast }) => [n, isPast])).toEqual([
      [3, false],
      [2, true],
    ]);
  });

  it('nothing else is past: an older amount of the same page can be chosen', () => {
    const amounts = [
      exhibit(1, DETAIL, { paid: { amount: '12.30', currency: 'CNY' } }),
      exhibit(2, DETAIL, { paid: { amount: '12.80', currency: 'CNY' } }),
    ];
    const [difference] = differencesOfCase(fileOf(amounts));
    expect(difference?.readings.map(({ isPast }) => isPast)).toEqual([false, false]);
    expect(factsOfCase(fileOf(amounts, { chosen: { paid: 1 } })).paid?.exhibit).toBe(1);
  });

  it('a chosen amount stands though its page names another later: sums do not move on by themselves', () => {
    const later = exhibit(3, DETAIL, { paid: { amount: '15.00', currency: 'CNY' } });
    const file = fileOf([...twoAmounts, later], { chosen: { paid: 1 } });
    expect(factsOfCase(file).paid).toMatchObject({ value: { amount: '12.30' }, exhibit: 1 });
  });

  it('goes by what the person typed, and calls that settled', () => {
    const typed = { paid: { value: { amount: '1.00', currency: 'CNY' }, raw: '1.00', from: 'typed' } };
    const file = fileOf(twoAmounts, { typed });
    expect(factsOfCase(file).paid?.value).toEqual({ amount: '1.00', currency: 'CNY' });
    expect(differencesOfCase(file)[0]).toMatchObject({ isSettled: true });
  });

  it('the number of another parcel of the same order contradicts nothing', () => {
    const parcels = [{ trackingNumber: '462038571920411' }, { trackingNumber: 'YT8812345678901' }];
    const all = exhibit(1, DETAIL, { trackingNumber: '462038571920411', parcels });
    const second = exhibit(2, OTHER, { trackingNumber: 'YT8812345678901' });
    expect(differencesOfCase(fileOf([all, second]))).toEqual([]);
    expect(factsOfCase(fileOf([all, second])).trackingNumber).toMatchObject({ exhibit: 1 });
    const strange = exhibit(2, OTHER, { trackingNumber: '79126955055649' });
    expect(differencesOfCase(fileOf([all, strange])).map(({ name }) => name)).toEqual(['trackingNumber']);
  });

  it('leaves out what other orders on a page say', () => {
    const other = exhibit(2, OTHER, { orderNumber: '260930-000000000000001', shop: '别家' });
    const file = fileOf([exhibit(1, DETAIL, { shop: '好好家居' }), other]);
    expect(factsOfCase(file).shop?.value).toBe('好好家居');
    expect(differencesOfCase(file)).toEqual([]);
  });
});
