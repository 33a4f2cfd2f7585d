import { translator } from '../../i18n';
import { platformTexts } from '../../i18n/platforms';
import { type Draft, factOf, words } from '../draft';

const LONGEST = 40;

/** Our name of a marketplace, else the person's own words for it; none for a site we do not know. */
export function platformName(draft: Draft): string | undefined {
  const platform = factOf(draft, 'platform');
  if (platform === undefined || platform === 'other') return undefined;
  return Object.hasOwn(platformTexts, platform)
    ? translator(draft.language, platformTexts)(platform as keyof typeof platformTexts)
    : words(draft, platform, LONGEST);
}
