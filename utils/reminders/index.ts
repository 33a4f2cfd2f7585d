export { badgeOf } from './badge';
export { type CaseClocks, planReminders, type Reminder } from './plan';
export { outOfQuiet, type QuietHours } from './quiet-hours';
export { caseOfReminder, type ReminderPorts, replan } from './reminders';
