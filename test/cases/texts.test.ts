import { describe, expect, it } from 'vitest';
import {
  draftFields,
  draftOf,
  dropDraft,
  keepDraft,
  sendText,
  sentFields,
  sentTexts,
  textInUse,
} from '../../utils/cases';
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

describe('fields of a form that a person keeps', () => {
  const FIELD = { ...PLACE, field: 'product' };
  const withField = (body: string) => keepDraft(edited('一'), { ...FIELD, body, derived: '水杯' });

  it('a field and the main text leave each other alone', () => {
    const both = withField('保温杯');
    expect(draftOf(both, PLACE)?.body).toBe('一');
    expect(draftOf(both, FIELD)?.body).toBe('保温杯');
    expect(draftFields(both, PLACE).map(({ field }) => field)).toEqual(['product']);
    expect(dropDraft(both, PLACE).texts.map(({ body }) => body)).toEqual(['保温杯']);
    expect(dropDraft(both, FIELD).texts.map(({ body }) => body)).toEqual(['一']);
    expect(draftOf(both, { ...FIELD, field: 'shop' })).toBeUndefined();
  });

  it('are frozen with the text that is sent, and those of another channel or language are not', () => {
    const others = keepDraft(withField('保温杯'), { ...FIELD, lang: 'en', body: 'cup', derived: '' });
    const frozen = sendText(others, sent('一', '2026-11-24'));
    const later = keepDraft(dropDraft(frozen, FIELD), { ...FIELD, body: '杯子' });
    const [text] = sentTexts(later, '12315');
    expect(sentTexts(later, '12315')).toHaveLength(1);
    expect(text && sentFields(later, text)).toEqual([
      { ...FIELD, body: '保温杯', edited: true, sentAt: '2026-11-24', number: 'A1' },
    ]);
    expect(draftFields(later, { ...PLACE, lang: 'en' }).map(({ body }) => body)).toEqual(['cup']);
  });

  it('stand in until there is a new edit, but not for a text that was sent later without them', () => {
    const first = sendText(withField('保温杯'), sent('一', '2026-11-01'));
    expect(textInUse(first, FIELD)?.body).toBe('保温杯');
    expect(textInUse(keepDraft(first, { ...FIELD, body: '杯子' }), FIELD)?.body).toBe('杯子');
    const second = sendText(first, sent('二', '2026-11-24'));
    expect(textInUse(second, FIELD)).toBeUndefined();
    expect(sentTexts(second, '12315').map((text) => sentFields(second, text).length)).toEqual([0, 1]);
  });
});
