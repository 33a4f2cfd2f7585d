import { checklistWhereTexts } from '../i18n/checklist';
import type { UsualExhibit, WhereKey } from './types';

/** Where to find a usual exhibit: as the platform is known to do it, else in general. */
export function whereToFind(id: UsualExhibit, platform: string | undefined): WhereKey {
  const own: WhereKey = `${id}.${platform ?? ''}`;
  return Object.hasOwn(checklistWhereTexts, own) ? own : id;
}
