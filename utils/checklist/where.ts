import { checklistWhereTexts, type WhereKey } from '../i18n/checklist';
import type { UsualExhibit } from './types';

/** Where to find a usual exhibit: as the platform is known to do it, else in general. */
export function whereToFind(id: UsualExhibit, platform: string | undefined): WhereKey {
  const own = `${id}.${platform ?? ''}`;
  return isWhereKey(own) ? own : id;
}

function isWhereKey(key: string): key is WhereKey {
  return Object.hasOwn(checklistWhereTexts, key);
}
