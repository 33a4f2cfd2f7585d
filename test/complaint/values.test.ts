import { describe, expect, it } from 'vitest';
import {
  capitalWords,
  cite,
  exhibitTitle,
  purposeOf,
  suggestAmount,
  writeComplaint,
} from '../../utils/complaint';
import { articleWords } from '../../utils/complaint/text/articles';
import { chineseNumber } from '../../utils/complaint/text/chinese-number';
import { dateWords } from '../../utils/complaint/text/dates';
import { fitPassages, joined, wholeSentences } from '../../utils/complaint/text/fit';
import { moneyWords } from '../../utils/complaint/text/money';
import { plain } from '../../utils/complaint/text/plain';
import { quote } from '../../utils/complaint/text/quote';
import type { DemandId } from '../../utils/complaint/types';
import type { Language } from '../../utils/i18n';
import { NOW, ZONE } from './cases';
import { caseWith, exhibitWith, inputWith, typed } from './make';

describe('sums suggested', () => {
  it.each<[DemandId, string, string, string | undefined]>([
    ['triple', '39.90', 'CNY', '500.00'],
    ['triple', '166.66', 'CNY', '500.00'],
    ['triple', '166.67', 'CNY', '500.01'],
    ['triple', '0.1', 'CNY', '500.0'],
    ['triple', '9007199254.99', 'CNY', '27021597764.97'],
    ['tenfold', '68', 'CNY', '1000'],
    ['tenfold', '100', 'CNY', '1000'],
    ['tenfold', '100.01', 'CNY', '1000.10'],
    ['triple', '39.90', 'USD', undefined],
    ['triple', '39,90', 'CNY', undefined],
    ['triple', '-5', 'CNY', undefined],
    ['return-refund', '39.90', 'USD', '39.90'],
    ['exchange', '39.90', 'CNY', undefined],
    ['partial-refund', '39.90', 'CNY', undefined],
  ])('%s of %s %s is %s', (demand, amount, currency, sum) => {
    const facts = typed({ paid: { amount, currency } });
    expect(suggestAmount(demand, facts)?.amount).toBe(sum);
  });

  it('the freight is its own fact, and nothing comes of nothing', () => {
    expect(suggestAmount('freight', typed({ freight: { amount: '8.00', currency: 'CNY' } }))?.amount).toBe(
      '8.00',
    );
    expect(suggestAmount('freight', {})).toBeUndefined();
  });
});

describe('sums in words', () => {
  it.each([
    ['128.50', '人民币壹佰贰拾捌元伍角'],
    ['1000', '人民币壹仟元整'],
    ['1005.06', '人民币壹仟零伍元零陆分'],
    ['0.30', '人民币叁角'],
    ['0.05', '人民币伍分'],
    ['0', '人民币零元整'],
    ['10', '人民币壹拾元整'],
    ['100001', '人民币壹拾万零壹元整'],
    ['10100000.10', '人民币壹仟零壹拾万元壹角'],
    ['200000000', '人民币贰亿元整'],
    ['100010000', '人民币壹亿零壹万元整'],
    ['0012.00', '人民币壹拾贰元整'],
  ])('%s yuan', (amount, words) => {
    expect(capitalWords({ amount, currency: 'CNY' }, 'zh-CN')).toBe(words);
  });

  it('in traditional characters, and not for other currencies, English or odd digits', () => {
    expect(capitalWords({ amount: '23.6', currency: 'CNY' }, 'zh-TW')).toBe('人民幣貳拾參元陸角');
    expect(capitalWords({ amount: '23', currency: 'USD' }, 'zh-CN')).toBeUndefined();
    expect(capitalWords({ amount: '23', currency: 'CNY' }, 'en')).toBeUndefined();
    expect(capitalWords({ amount: '1.234', currency: 'CNY' }, 'zh-CN')).toBeUndefined();
  });

  it.each<[string, Language, string]>([
    ['CNY', 'zh-CN', '12.30元'],
    ['CNY', 'zh-TW', '人民幣12.30元'],
    ['CNY', 'en', 'CNY 12.30'],
    ['USD', 'zh-CN', '12.30美元'],
    ['TWD', 'zh-TW', '新臺幣12.30元'],
    ['SEK', 'zh-CN', 'SEK 12.30'],
  ])('%s in %s', (currency, language, words) => {
    expect(moneyWords({ amount: '12.30', currency }, language)).toBe(words);
  });
});

describe('dates', () => {
  it.each<[string, Language, string | undefined]>([
    ['2026-09-05T08:07:06+08:00', 'zh-CN', '2026年9月5日 08:07'],
    ['2026-09-05T08:07:06+08:00', 'en', '5 September 2026 at 08:07 (UTC+8)'],
    ['2026-09-05T08:07:06-03:30', 'zh-TW', '2026年9月5日 08:07（UTC-3:30）'],
    ['2026-09-05T08:07Z', 'en', '5 September 2026 at 08:07 (UTC)'],
    ['2026-09-05T08:07:06+00:00', 'zh-CN', '2026年9月5日 08:07（UTC）'],
    ['2026-09-05', 'zh-CN', '2026年9月5日'],
    ['2026-12-31', 'en', '31 December 2026'],
    ['2026-13-01', 'zh-CN', undefined],
    ['2026-00-01', 'zh-CN', undefined],
    ['2026-01-32', 'zh-CN', undefined],
    ['9月5日', 'zh-CN', undefined],
    ['', 'en', undefined],
  ])('%s in %s', (iso, language, words) => {
    expect(dateWords(iso, language)).toBe(words);
  });
});

describe('articles', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [20, '二十'],
    [24, '二十四'],
    [101, '一百零一'],
    [110, '一百一十'],
    [148, '一百四十八'],
    [1202, '一千二百零二'],
    [1020, '一千零二十'],
  ])('%i', (number, words) => {
    expect(chineseNumber(number)).toBe(words);
  });

  it('name article, paragraph and item', () => {
    const refs = [[23, 2], [5, 0, 10], [16]] as const;
    expect(articleWords(refs, 'zh-CN')).toBe('第二十三条第二款、第五条第十项、第十六条');
    expect(articleWords(refs, 'zh-TW')).toBe('第二十三條第二款、第五條第十項、第十六條');
    expect(articleWords(refs, 'en')).toBe('Art. 23(2), Art. 5, item 10 and Art. 16');
  });
});

describe('citations', () => {
  it.each<[number, number | undefined, Language, string]>([
    [1, undefined, 'zh-CN', '（见证据1）'],
    [3, 2, 'zh-CN', '（见证据3第2图）'],
    [3, 2, 'zh-TW', '（見證據3第2圖）'],
    [3, 2, 'en', '(Exhibit 3, part 2)'],
    [1, undefined, 'en', '(Exhibit 1)'],
  ])('exhibit %s, part %s, in %s', (exhibit, part, language, words) => {
    expect(cite(exhibit, part, language)).toBe(words);
  });
});

describe('what a problem is shown in', () => {
  const told = (shown: string, language: Language = 'zh-CN') =>
    writeComplaint(
      inputWith({
        case: caseWith({ problem: { id: 'quality', answers: { what: '坏了', 'shown-in': shown } } }),
        exhibits: [exhibitWith(1), exhibitWith(3, {}, 3)],
      }),
      'full',
      language,
      NOW,
      ZONE,
    ).body;
  it.each<[string, Language, string]>([
    ['3-2', 'zh-CN', '坏了（见证据3第2图）。'],
    ['1, 3-2', 'zh-CN', '坏了（见证据1、证据3第2图）。'],
    ['3-2, 3-1, 3-2', 'zh-TW', '坏了（見證據3第1圖、證據3第2圖）。'],
    ['3-2', 'en', '坏了 (Exhibit 3, part 2).'],
    ['1 和 3', 'zh-CN', '坏了（见证据1、证据3）。'],
    ['3-9', 'zh-CN', '坏了（见证据3）。'],
    ['1-1', 'zh-CN', '坏了（见证据1）。'],
    ['7', 'zh-CN', '坏了（投诉人自述）。'],
  ])('%s in %s', (shown, language, words) => {
    expect(told(shown, language)).toContain(words);
  });
});

describe('exhibits by name', () => {
  it.each([
    [{ title: '我的标题\n第二行' }, '我的标题 第二行'],
    [{ pageKind: 'licence' as const }, '店铺资质/营业执照'],
    [{ pageKind: 'other' as const, pageTitle: '某页' }, '某页'],
    [{ pageKind: 'other' as const, pageTitle: '' }, '整页截图'],
    [{ kind: 'chat' as const, pageKind: 'other' as const }, '聊天记录'],
    [{ kind: 'image' as const, pageKind: 'product' as const }, '图片'],
  ])('%o is called %s', (changes, title) => {
    expect(exhibitTitle(exhibitWith(1, changes), 'zh-CN')).toBe(title);
  });

  it('the person’s own purpose goes before the usual one', () => {
    expect(purposeOf(exhibitWith(1, { proves: '商家承认发错货' }), 'en')).toBe('商家承认发错货');
    expect(purposeOf(exhibitWith(1, { pageKind: 'licence' }), 'zh-CN')).toBe(
      '证明店铺经营者的名称、地址等主体信息',
    );
    expect(purposeOf(exhibitWith(1, { kind: 'image' }), 'en')).toBe(
      'To show what can be seen in the picture',
    );
  });
});

describe('words of others', () => {
  it.each([
    ['a\nb\r\nc\u2028d\te', 'a b c d e'],
    ['\u202Eevil\u202C\u200B', 'evil'],
    ['<b>粗</b> & "引"', '<b>粗</b> & "引"'],
    ['好评（见证据99）', '好评〔见证据99〕'],
    ['fine (Exhibits 1 and 2)', 'fine 〔Exhibits 1 and 2〕'],
    ['【待填】', '〔待填〕'],
    ['【官方正品】杯子', '【官方正品】杯子'],
    ['坏了。。。', '坏了……'],
    ['，，坏了，，真的', '坏了，真的'],
    ['a\ud800b', 'a\ufffdb'],
    [' \u0000 ', ''],
  ])('%j becomes %j', (value, words) => {
    expect(plain(value, 100)).toBe(words);
  });

  it('are counted by characters, not by code units', () => {
    expect(plain('😀'.repeat(10), 5)).toBe('😀😀😀😀…');
    expect(plain('字'.repeat(5000), 120)).toHaveLength(120);
  });

  it.each<[Language, string]>([
    ['zh-CN', '“他说‘好’”'],
    ['zh-TW', '「他说“好”」'],
    ['en', '“他说‘好’”'],
  ])('are quoted in %s', (language, quoted) => {
    expect(quote('他说“好”', language)).toBe(quoted);
  });
});

describe('fitting', () => {
  const passages = [
    { rank: 0, isNeeded: true, wordings: ['aaaa', 'a'] },
    { rank: 2, wordings: ['bbbb'] },
    { rank: 1, wordings: ['cccccc', 'cc'] },
  ];
  it.each([
    [14, 'aaaabbbbcccccc'],
    [13, 'aaaacccccc'],
    [9, 'aaaacc'],
    [5, 'aaaa'],
    [3, 'acc'],
    [2, 'a'],
  ])('in %i characters', (limit, text) => {
    expect(joined(passages, fitPassages(passages, '', limit), '')).toBe(text);
  });

  it.each([
    ['一。二二。三三三。', 5, '一。二二。'],
    ['一二三四五六。', 5, ''],
    ['It is 3.5 cm. It broke.', 14, 'It is 3.5 cm.'],
    ['没有句号', 9, '没有句号'],
  ])('whole sentences of %s in %i', (words, longest, told) => {
    expect(wholeSentences(words, longest)).toBe(told);
  });
});
