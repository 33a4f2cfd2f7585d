import { type Language, translator } from '../i18n';
import { fieldTexts } from '../i18n/complaint-channels';
import { asciiSlug } from './names';
import type { WrittenForm } from './types';

/** Where a channel's form stands, beside its attachments: `data/attachments/<channel>/form.<lang>.txt`. */
export function formPath({ channel, language }: Pick<WrittenForm, 'channel' | 'language'>): string {
  return `data/attachments/${asciiSlug(channel)}/form.${language}.txt`;
}

/** A channel's form as text, each field under its name; fields without words are left out. */
export function formText({ fields, language }: WrittenForm): string {
  return fields
    .filter(({ text }) => text !== '')
    .map(({ id, text }) => `${nameOf(id, language)}\n${text}\n`)
    .join('\n');
}

function nameOf(id: WrittenForm['fields'][number]['id'], language: Language): string {
  return translator(language, fieldTexts)(id);
}
