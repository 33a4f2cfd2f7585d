import type { Text } from './translator';

/** Where exhibits say different things of one fact, in the words of the report. */
export const reportDifferenceTexts = {
  intro: [
    '同一件事在几份证据中说法不同的，都列在这里；每份证据都原样保留。',
    '同一件事在幾份證據中說法不同的，都列在這裡；每份證據都原樣保留。',
    'Facts that exhibits state differently. Every exhibit is kept as it was.',
  ],
  says: ['各份证据的说法', '各份證據的說法', 'What each exhibit says'],
  counts: ['以哪份为准', '以哪份為準', 'Which counts'],
  why: ['理由', '理由', 'Why'],
  'why.typed': [
    '当事人另行填写，以填写的内容为准',
    '當事人另行填寫，以填寫的內容為準',
    'The complainant typed another value, which counts',
  ],
  'why.chosen': ['当事人选定', '當事人選定', 'Chosen by the complainant'],
  'why.newest': [
    '页面或订单后来有变化，以较新的一份为准',
    '頁面或訂單後來有變化，以較新的一份為準',
    'The page or the order changed; the newer one counts',
  ],
  'why.first': [
    '两个页面说法不同，当事人尚未选定，暂以先保存的一份为准；请核对原图',
    '兩個頁面說法不同，當事人尚未選定，暫以先保存的一份為準；請核對原圖',
    'Pages contradict each other and none was chosen yet; the one kept first counts for now. Please compare the pictures',
  ],
} as const satisfies Record<string, Text>;
