import type { Language } from '../i18n';
import { machineZone } from '../time';
import {
  writeAssociation,
  writeCourier,
  writeHeimao,
  writeIntervention,
  writePlatform,
} from './channels/boxes';
import { writeCardIssuer, writeCourt, writeGuarantee, writeLetter } from './channels/formal';
import { writeFull } from './channels/full';
import { writeMerchant } from './channels/merchant';
import { writeRegulator } from './channels/regulator';
import { writeReport } from './channels/report';
import { type Draft, openDraft } from './draft';
import type { ChannelId, ComplaintInput, WrittenText } from './types';

const WRITERS: Readonly<Record<ChannelId, (draft: Draft) => string>> = {
  full: writeFull,
  merchant: writeMerchant,
  platform: writePlatform,
  intervention: writeIntervention,
  heimao: writeHeimao,
  '12315': writeRegulator,
  '12315-report': writeReport,
  association: writeAssociation,
  courier: writeCourier,
  court: writeCourt,
  'card-issuer': writeCardIssuer,
  amazon: writeGuarantee,
  ebay: writeGuarantee,
  letter: writeLetter,
};

/**
 * Writes the complaint for a channel: plain text, lines ended by \n, from the input alone. What is needed and unknown is marked
 * 【待填】 or [to fill in] and listed in `missing`. `zone` (IANA) is where the writer is: it gives the text its date and says
 * which days are over. Never throws on what pages or people wrote.
 */
export function writeComplaint(
  input: ComplaintInput,
  channel: ChannelId,
  language: Language,
  now: Date,
  zone: string = machineZone(),
): WrittenText {
  const draft = openDraft(input, channel, language, now, zone);
  const body = WRITERS[channel](draft);
  return { channel, language, body, missing: [...draft.missing] };
}
