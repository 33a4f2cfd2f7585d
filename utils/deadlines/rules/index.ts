import { CARD_RULES } from './abroad-cards';
import { EUROPE_RULES } from './abroad-europe';
import { MARKETPLACE_RULES } from './abroad-marketplaces';
import { CLAIM_RULES } from './china-claims';
import { COMPLAINT_RULES } from './china-complaints';
import { COURT_RULES } from './china-court';
import { RECORD_RULES } from './china-records';
import { SELLER_RULES } from './china-seller';
import { BUYER_WINDOWS } from './platforms-buyer';
import { OTHER_SIDE_WINDOWS } from './platforms-others';
import type { Rule } from './rule';

/** Every rule there is. On equal ends the earlier row speaks first. */
export const RULES: readonly Rule[] = [
  ...SELLER_RULES,
  ...CLAIM_RULES,
  ...COMPLAINT_RULES,
  ...COURT_RULES,
  ...RECORD_RULES,
  ...BUYER_WINDOWS,
  ...OTHER_SIDE_WINDOWS,
  ...EUROPE_RULES,
  ...CARD_RULES,
  ...MARKETPLACE_RULES,
];
