import { translator } from '../i18n';
import type { reminderTexts } from '../i18n/reminders';
import { DAY, HOUR, MINUTE, wallClock } from '../time';
import type { Reminder } from './plan';
import type { ReminderSettings } from './reminders';

/** What a notice says. */
export interface Notice {
  title: string;
  message: string;
  /** Labels of its buttons, where the browser has them: to open the case, to be reminded again. */
  buttons: [open: string, snooze: string];
}

/**
 * The words of a reminder, out of `texts`, shown at `now`, whose deadline is called `name`: one that was missed for a while says what is left
 * by then. `others`: how many more clocks of the case it speaks for.
 */
export function wordsOf(
  texts: typeof reminderTexts,
  { at, title, deadline }: Reminder,
  name: string,
  others: number,
  { language, zone }: Pick<ReminderSettings, 'language' | 'zone'>,
  now: Date,
): Notice {
  const say = translator(language, texts);
  const end = new Date(deadline.safe ?? at);
  const left = end.getTime() - now.getTime();
  const isOver = left <= 0;
  const { date, time } = wallClock(end, zone);
  const called = deadline.confidence === 'low' ? say('confirm', { name }) : name;
  const message = say(isOver ? 'message-over' : 'message', { title, end: `${date} ${time.slice(0, 5)}` });
  return {
    title: isOver
      ? say('over', { name: called })
      : say('title', { name: called, left: leftWords(left, say) }),
    message: others > 0 ? `${message}\n${say('more', { n: others })}` : message,
    buttons: [say('open'), say('snooze')],
  };
}

function leftWords(left: number, say: ReturnType<typeof translator<typeof reminderTexts>>): string {
  if (left > DAY) return say('days', { n: Math.round(left / DAY) });
  if (left >= HOUR) return say('hours', { n: Math.round(left / HOUR) });
  return say('minutes', { n: Math.ceil(left / MINUTE) });
}
