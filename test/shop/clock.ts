const DAY = 86_400_000;
const CHINA_AHEAD = 8 * 3_600_000;

/** The date in China that many days before `now`, `YYYY-MM-DD`. */
export function dayBefore(now: Date, days: number): string {
  return new Date(now.getTime() + CHINA_AHEAD - days * DAY).toISOString().slice(0, 10);
}

/** How a chat heads a group of messages sent at `at` (`YYYY-MM-DD HH:mm:ss`), seen on the day `today`: without the year, as most do. */
export function chatHeading(at: string, today: string): string {
  const day = at.slice(0, 10);
  const time = at.slice(11, 16);
  if (day === today) return `今天 ${time}`;
  if (Date.parse(today) - Date.parse(day) === DAY) return `昨天 ${time}`;
  const [, month, date] = day.split('-').map(Number);
  return `${month}月${date}日 ${time}`;
}

/** Minutes between two instants of the shape `YYYY-MM-DD HH:mm:ss`. */
export function minutesBetween(from: string, to: string): number {
  return (Date.parse(`${to.replace(' ', 'T')}Z`) - Date.parse(`${from.replace(' ', 'T')}Z`)) / 60_000;
}

/** The instant so many minutes after another one, in the same shape. */
export function minutesAfter(at: string, minutes: number): string {
  const later = Date.parse(`${at.replace(' ', 'T')}Z`) + Math.round(minutes * 60_000);
  return new Date(later).toISOString().slice(0, 19).replace('T', ' ');
}
