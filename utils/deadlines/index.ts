export { deadlinesOf } from './deadlines-of';
export { type CalendarEntry, calendarOf } from './ics';
export { isOwnAndRunning, nearestDeadline } from './nearest';
export { RULES } from './rules';
export { isOverdue, speakingEnd } from './state-of';
export type * from './types';
export { coveredYears } from './work-calendar';
