export { badgeOf } from './badge';
export { type CaseClocks, planReminders, type Reminder } from './plan';
export { outOfQuiet, type QuietHours } from './quiet-hours';
export { caseOfReminder, dueClocks, MOST_ALARMS, type ReminderPorts, replan, SAFETY_NET } from './reminders';
export { SNOOZES, type Snooze, snoozeUntil } from './snooze';
export type { Notice } from './words';
