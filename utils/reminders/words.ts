import { deadlineName } from '../deadlines';
import type { Language } from '../i18n';
import { translator } from '../i18n';
import { reminderTexts } from '../i18n/reminders';
import { DAY, HOUR, wallClock } from '../time';
import type { Reminder } from './plan';

/** Title and message of a reminder shown at `now`: one that was missed for a while says what is left by then. */
export function wordsOf(
  { at, title, deadline }: Reminder,
  language: Language,
  zone: string,
  now: Date,
): { title: string; message: string } {
  const say = translator(language, reminderTexts);
  const end = new Date(deadline.safe ?? at);
  const left = end.getTime() - now.getTime();
  const { date, time } = wallClock(end, zone);
  return {
    title: say('title', {
      name: deadlineName(deadline.rule, language),
      left:
        left > DAY
          ? say('days', { n: Math.round(left / DAY) })
          : say('hours', { n: Math.max(1, Math.round(left / HOUR)) }),
    }),
    message: say('message', { title, end: `${date} ${time.slice(0, 5)}` }),
  };
}
