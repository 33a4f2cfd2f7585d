export { deadlinesOf } from '../../utils/deadlines';
export { planReminders } from '../../utils/reminders';
