import { describe, expect, it } from 'vitest';
import { draftOf, dropDraft, keepDraft, sendText, sentTexts, textInUse } from '../../utils/cases';
import { newCase } from '../../utils/cases/new-case';

const EMPTY = newCase('', new Date('2026-11-24T00:00:00Z'));
const PLACE = { channel: '12315', lang: 'zh-CN' };
const edited = (body: string) => keepDraft(EMPTY, { ...PLACE, body, derived: '原文' });
const sent = (body: string, sentAt: string) => ({ ...PLACE, body, edited: true, sentAt, number: 'A1' });

describe('texts that a person keeps', () => {
  it('an edit stands in the place of the one before', () => {
    const twice = keepDraft(edited('一'), { ...PLACE, body: '二', derived: '原文' });
    expect(twice.texts).toEqual([{ ...PLACE, body: '二', derived: '原文', edited: true }]);
    expect(dropDraft(twice, PLACE).texts).toEqual([]);
  });

  it('one language leaves the other alone', () => {
    expect(draftOf(edited('一'), { ...PLACE, lang: 'en' })).toBeUndefined();
  });

  it('what is sent is frozen: later edits and drops leave it', () => {
    const frozen = sendText(edited('一'), sent('一', '2026-11-24'));
    const later = dropDraft(keepDraft(frozen, { ...PLACE, body: '二' }), PLACE);
    expect(later.texts).toEqual([sent('一', '2026-11-24')]);
    expect(later.filings).toEqual([
      { channel: '12315', number: 'A1', filedAt: '2026-11-24', status: '', log: [] },
    ]);
  });

  it('the newest sent one comes first, and stands in until there is a new edit', () => {
    const both = sendText(sendText(EMPTY, sent('一', '2026-11-01')), sent('二', '2026-11-24'));
    expect(sentTexts(both, '12315').map(({ body }) => body)).toEqual(['二', '一']);
    expect(textInUse(both, PLACE)?.body).toBe('二');
    expect(textInUse(keepDraft(both, { ...PLACE, body: '三' }), PLACE)?.body).toBe('三');
  });

  it('a message to the seller opens no case anywhere', () => {
    const told = sendText(EMPTY, { ...sent('一', '2026-11-24'), channel: 'merchant' });
    expect(told.filings).toEqual([]);
  });
});
