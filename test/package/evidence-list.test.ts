import { describe, expect, it } from 'vitest';
import { evidenceCsv } from '../../utils/package/evidence-list';
import type { PackedExhibit } from '../../utils/package/types';
import { parseCsv } from './csv';
import { exhibit } from './make';

function packed(changes: Partial<PackedExhibit> = {}): PackedExhibit {
  return { exhibit: exhibit(1, []), title: '订单页', purpose: '证明付款', files: [], ...changes };
}

function rowsOf(exhibits: PackedExhibit[]): string[][] {
  return parseCsv(evidenceCsv(exhibits, 'zh-CN').replace(/^\uFEFF/, ''));
}

describe('evidence-list.csv', () => {
  it.each([
    ['zh-CN', ['序号', '证据名称', '证据来源', '证明目的', '形式', '页码/文件']],
    ['zh-TW', ['序號', '證據名稱', '證據來源', '證明目的', '形式', '頁碼/檔案']],
    ['en', ['No.', 'Evidence', 'Source', 'What it proves', 'Form', 'Page/file']],
  ] as const)('has the six columns in %s, behind a byte order mark', (language, header) => {
    const text = evidenceCsv([], language);
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(parseCsv(text.slice(1))).toEqual([header]);
  });

  it('tells address, time with offset and zone, method and files of each exhibit', () => {
    const files = ['01-order.png', '01-order.txt'].map((name) => ({
      path: `data/exhibits/${name}`,
      sha256: '',
      bytes: 1,
      mediaType: 'image/png',
      role: name.endsWith('txt') ? ('page-text' as const) : ('picture' as const),
    }));
    const [, row] = rowsOf([
      packed({ files, exhibit: exhibit(1, [], { url: 'https://a.cn/?x=1,2', state: 'partial' }) }),
    ]);
    expect(row).toEqual([
      '1',
      '订单页',
      '订单详情；https://a.cn/?x=1,2；2026-09-24 10:02:03 UTC+08:00 (Asia/Shanghai) 保存',
      '证明付款',
      '电子数据：网页截图（浏览器显示的原始像素）、页面文字、不完整',
      'data/exhibits/01-order.png; data/exhibits/01-order.txt',
    ]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', '=HYPERLINK("http://x","y")'])(
    'makes a plain text of the formula %j',
    (formula) => {
      const [, row] = rowsOf([packed({ title: formula, exhibit: exhibit(1, [], { pageTitle: formula }) })]);
      expect(row?.[1]).toBe(`'${formula}`);
      expect(row?.[2]?.startsWith(`'${formula}；`)).toBe(true);
    },
  );

  it('keeps quotes, commas and line breaks within their cell', () => {
    const title = 'say "hi",\r\nthen\nbye';
    expect(rowsOf([packed({ title }), packed()])).toHaveLength(3);
    expect(rowsOf([packed({ title })])[1]?.[1]).toBe(title);
  });
});
