export { deadlinesOf } from './deadlines-of';
export { type CalendarEntry, calendarOf } from './ics';
export { isOwnAndRunning, nearestDeadline } from './nearest';
export type { Rule } from './rule';
export { RULES } from './rules';
export { isOverdue, speakingEnd } from './state-of';
export type * from './types';
export { type DeadlineWords, deadlineWords } from './words';
export { coveredYears } from './work-calendar';
