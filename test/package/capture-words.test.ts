import { describe, expect, it } from 'vitest';
import { emptyReport } from '../../utils/capture/engines/report';
import { assemblyWords, clockWords } from '../../utils/package/report/capture-words';

describe('how a picture was put together', () => {
  it('says only what there is to say', () => {
    const report = { ...emptyReport(), tiles: 3, seams: 2, seamsMatching: 2, hiddenElements: 1 };
    expect(assemblyWords(report, 'zh-CN')).toBe(
      '由 3 次截取组成；核对接缝 2 处，吻合 2 处；悬浮或固定的元素 1 个，只在原位出现一次',
    );
    expect(assemblyWords({ ...emptyReport(), tiles: 1 }, 'en')).toBe('pieces: 1');
  });

  it('says what went wrong', () => {
    const report = { tiles: 2, seams: 1, seamsMatching: 0, blankBands: 1, retried: 3, picturesMissing: 4 };
    expect(assemblyWords(report, 'en')).toBe(
      'pieces: 2; joints checked: 1, matching: 0; blank stretches: 1; taken again: 3; pictures or frames that could not be redrawn: 4',
    );
  });
});

describe('the clock check', () => {
  const serverDate = 'Tue, 24 Nov 2026 12:00:00 GMT';
  it.each([
    [{ serverDate, offsetMs: 1240, precisionMs: 560 }, 'slow (±0.6 s'],
    [{ serverDate, offsetMs: -61_000, precisionMs: 500 }, '61.0 s fast (±0.5 s'],
    [{}, 'gave none that counts'],
  ])('%j', (clock, words) => {
    expect(clockWords(clock, 'en')).toContain(words);
  });
});
