import { captureProblemTexts } from '../../utils/i18n/exhibits';
import { useSay } from './language';

/** Puts a capture's problem code into words; a code of a newer version is shown as it is. */
export function useProblemWords(): (code: string) => string {
  const say = useSay(captureProblemTexts);
  return (code) => (isKnown(code) ? say(code) : code);
}

function isKnown(code: string): code is keyof typeof captureProblemTexts {
  return Object.hasOwn(captureProblemTexts, code);
}
