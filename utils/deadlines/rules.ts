import type { Rule } from './rule';
import { ABROAD_RULES } from './rules-abroad';
import { CHINA_RULES } from './rules-china';
import { PLATFORM_RULES } from './rules-platforms';

/** Every rule there is. On equal ends the earlier row speaks first. */
export const RULES: readonly Rule[] = [...CHINA_RULES, ...PLATFORM_RULES, ...ABROAD_RULES];
