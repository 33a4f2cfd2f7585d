import type { Sender } from '../../types';
import { foldWords } from '../words/fold';
import {
  MERCHANT_NAMES,
  OWN_NAMES,
  PLATFORM_NAMES,
  ROBOT_NAMES,
  ROBOT_TEXTS,
  SHOP_NAMES,
} from '../words/words';

/** What a row shows of who wrote it. */
export interface Signs {
  name: string;
  labels: readonly string[];
  text: string;
  /** Whether it stands on the side of the person who looks at the page; undefined where sides tell nothing. */
  isOwn: boolean | undefined;
  /** Name of the other side, folded. */
  peer: string;
  /** The conversation is one with the platform's own service. */
  isPlatform: boolean;
}

/** What a name says by itself; undefined for a name like any other. */
export function senderByName(name: string): Sender | undefined {
  const folded = foldWords(name);
  if (folded === '') return undefined;
  if (OWN_NAMES.test(folded)) return 'buyer';
  if (ROBOT_NAMES.test(folded)) return 'robot';
  if (SHOP_NAMES.test(folded)) return 'merchant';
  if (PLATFORM_NAMES.test(folded)) return 'platform';
  return MERCHANT_NAMES.test(folded) ? 'merchant' : undefined;
}

/** Who wrote a row: its side, unless its name says otherwise; programs and the platform by their names alone. */
export function senderOf({ name, labels, text, isOwn, peer, isPlatform }: Signs): Sender {
  const byName = senderByName(name);
  if (byName === 'buyer' || isOwn === true) return 'buyer';
  if (byName === 'robot' || labels.some((label) => ROBOT_NAMES.test(label))) return 'robot';
  if (ROBOT_TEXTS.test(foldWords(text.slice(0, 60)))) return 'robot';
  if (byName === 'platform' || labels.some((label) => PLATFORM_NAMES.test(label))) return 'platform';
  const isPeer = peer !== '' && foldWords(name) === peer;
  if (byName === 'merchant' || isPeer || isOwn === false) return isPlatform ? 'platform' : 'merchant';
  return 'unknown';
}
