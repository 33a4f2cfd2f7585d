import type { Language } from '../i18n';
import { machineZone } from '../time';
import { writeFull } from './channels/full';
import { openDraft } from './draft';
import type { ChannelId, ComplaintInput, WrittenText } from './types';

export { DEMANDS } from './data/demands';
export { PROBLEMS } from './data/problems';
export { QUESTIONS } from './data/questions';
export { exhibitTitle, purposeOf } from './exhibit-words';
export { cite } from './text/cite';
export type * from './types';

/** Writes the complaint for a channel. */
export function writeComplaint(
  input: ComplaintInput,
  channel: ChannelId,
  language: Language,
  now: Date,
  zone: string = machineZone(),
): WrittenText {
  const draft = openDraft(input, channel, language, now, zone);
  const body = writeFull(draft);
  return { channel, language, body, missing: [...draft.missing] };
}
