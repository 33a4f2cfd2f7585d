const DIGITS = '零一二三四五六七八九';
const UNITS = ['', '十', '百', '千'];

/** A whole number from 1 to 9,999 as laws write it: 24 → 二十四, 148 → 一百四十八, 1203 → 一千二百零三. */
export function chineseNumber(value: number): string {
  const digits = String(value);
  let words = '';
  for (const [index, digit] of Array.from(digits).entries()) {
    const unit = UNITS[digits.length - 1 - index] ?? '';
    words += digit === '0' ? '零' : `${DIGITS[Number(digit)]}${unit}`;
  }
  return words.replace(/零+$/, '').replace(/零+/g, '零').replace(/^一十/, '十');
}
