import { type Draft, factOf, quoted, speaker } from '../draft';
import { eventTexts } from '../words/events';
import { platformName } from './platform-name';

const LONGEST_SHOP = 40;

/** Where the purchase was made, as a phrase that fits into a sentence; empty when nobody knows. */
export function whereWords(draft: Draft): string {
  const say = speaker(draft, eventTexts);
  const platform = platformName(draft);
  const shop = quoted(draft, factOf(draft, 'shop'), LONGEST_SHOP);
  if (shop === undefined) return platform === undefined ? '' : say('on', { platform });
  return platform === undefined ? say('from', { shop }) : say('on-from', { platform, shop });
}
