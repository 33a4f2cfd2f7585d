import type { Language } from '../i18n';
import { machineZone } from '../time';
import { warningsOf } from './channel-warnings';
import { FIELDS, type FieldInfo } from './data/fields';
import { type Draft, openDraft } from './draft';
import { lengthOf } from './text/plain';
import type { ChannelId, ChannelWarning, ComplaintInput, FieldText, MissingField } from './types';
import { FIELD_WRITERS } from './write/fields';
import { writeComplaint } from './write-complaint';

const LONGEST_FIELD = 200;

/**
 * A channel's form, field by field in its order, and what to know before filing. Written from the input alone, within the
 * limits that are known; a public channel's fields hold nothing personal.
 */
export function fieldsOf(
  input: ComplaintInput,
  channel: ChannelId,
  language: Language,
  now: Date,
  zone: string = machineZone(),
): { fields: FieldText[]; warnings: ChannelWarning[] } {
  const draft = openDraft(input, channel, language, now, zone);
  return {
    fields: FIELDS[channel].map((field) => fieldText(draft, field, zone)),
    warnings: warningsOf(input, channel),
  };
}

function fieldText(draft: Draft, { id, isRequired, limit }: FieldInfo, zone: string): FieldText {
  const { text, missing } = id === 'body' ? body(draft, zone) : single(draft, id, limit?.characters);
  return {
    id,
    text,
    ...(limit !== undefined && { limit: limit.characters }),
    used: lengthOf(text),
    isRequired: isRequired === true,
    isMissing: text === '' || missing.length > 0,
    missing,
  };
}

function body({ input, channel, language, now }: Draft, zone: string) {
  const { body: text, missing } = writeComplaint(input, channel, language, now, zone);
  return { text, missing };
}

function single(draft: Draft, id: Exclude<FieldText['id'], 'body'>, longest = LONGEST_FIELD) {
  const missing = new Set<MissingField>();
  const text = FIELD_WRITERS[id]({ ...draft, missing }, longest) ?? '';
  return { text, missing: [...missing] };
}
