/** An ISO 8601 time on its own clock, to the minute: `2026-09-24 10:02`; a date stays a date. */
export function minuteWords(iso: string): string {
  return iso.slice(0, 16).replace('T', ' ');
}

/** The same to the second, where the time has seconds that say something. */
export function secondWords(iso: string): string {
  const seconds = /T\d{2}:\d{2}:(?!00)\d{2}/.test(iso);
  return seconds ? iso.slice(0, 19).replace('T', ' ') : minuteWords(iso);
}

/** Minutes east of UTC as `UTC+08:00`. */
export function offsetWords(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, '0');
  return `UTC${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
