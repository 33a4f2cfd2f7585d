import { platformTexts } from '../../utils/i18n/platforms';
import { useSay } from './language';

/** Names a platform; what the person typed is shown as it is. */
export function usePlatformWords(): (platform: string) => string {
  const say = useSay(platformTexts);
  return (platform) => (isKnown(platform) ? say(platform) : platform);
}

function isKnown(platform: string): platform is keyof typeof platformTexts {
  return Object.hasOwn(platformTexts, platform);
}
