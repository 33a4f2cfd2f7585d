import { CHINA_DAYS } from './china-days';
import { CHINA_MONTHS } from './china-months';
import { CHINA_RETURNS } from './china-returns';
import { EUROPE } from './europe';
import { HOURS } from './hours';
import { MARKETPLACES } from './marketplaces';
import { MET } from './met';
import { PLATFORMS } from './platforms';
import { STATES } from './states';
import type { DatedCase } from './types';
import { WORKING_DAYS } from './working-days';
import { ZONES } from './zones';

/** Every dated case. */
export const CASES: readonly DatedCase[] = [
  ...CHINA_RETURNS,
  ...CHINA_DAYS,
  ...CHINA_MONTHS,
  ...WORKING_DAYS,
  ...HOURS,
  ...PLATFORMS,
  ...EUROPE,
  ...MARKETPLACES,
  ...ZONES,
  ...MET,
  ...STATES,
];
