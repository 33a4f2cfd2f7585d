import { describe, expect, it } from 'vitest';
import { wrapUrl } from '../../utils/capture/picture/stamp';

const measure = (text: string) => Array.from(text).length * 10;

describe('the address on the strip', () => {
  it('stands on one line when it fits', () => {
    expect(wrapUrl('https://a.example/', 400, measure)).toEqual(['https://a.example/']);
  });

  it('is broken into lines that fit, nothing lost', () => {
    const url = `https://a.example/${'x'.repeat(50)}`;
    const lines = wrapUrl(url, 300, measure);
    expect(lines.join('')).toBe(url);
    expect(lines.every((line) => measure(line) <= 300)).toBe(true);
  });

  it('shows beginning and end of one that is too long', () => {
    const lines = wrapUrl(`https://a.example/?q=${'x'.repeat(5000)}&order_sn=END`, 300, measure);
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toMatch(/^… .*order_sn=END$/);
  });
});
