import type { ChannelId } from '../../../utils/complaint/types';

/** With whom one talks about a dispute, most usual first. */
export const CHANNELS_OF_CONTACT = [
  'merchant',
  'platform',
  'courier',
  '12315',
  'association',
  'card-issuer',
  'amazon',
  'ebay',
] as const satisfies readonly ChannelId[];
