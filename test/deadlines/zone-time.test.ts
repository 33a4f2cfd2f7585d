import { describe, expect, it } from 'vitest';
import { dayIn, endOfDay, instantsIn } from '../../utils/deadlines/zone-time';
import { DAY, HOUR, MINUTE, offsetMinutes, toIsoInZone, wallClock } from '../../utils/time';

const ZONES = [
  'UTC',
  'Asia/Shanghai',
  'America/Los_Angeles',
  'America/New_York',
  'America/Sao_Paulo',
  'America/St_Johns',
  'Europe/Berlin',
  'Europe/London',
  'Europe/Dublin',
  'Africa/Casablanca',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Australia/Sydney',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'America/Santiago',
  'Atlantic/Azores',
];

/** What the platform itself says a clock there shows. */
function byPlatform(zone: string): (at: Date) => string {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  return (at) => format.format(at);
}

describe.each(ZONES)('a clock in %s', (zone) => {
  it('shows what the platform says, through two years and every change of its clocks', () => {
    const shows = byPlatform(zone);
    const wrong: string[] = [];
    let before = offsetMinutes(new Date('2025-01-01T00:00:00Z'), zone);
    for (let at = Date.UTC(2025, 0, 1); at < Date.UTC(2027, 0, 1); at += 13 * HOUR + 7 * MINUTE + 1000) {
      const now = offsetMinutes(new Date(at), zone);
      const near = now === before ? [at] : quartersBefore(at);
      before = now;
      for (const each of near) {
        const { date, time } = wallClock(new Date(each), zone);
        if (`${date} ${time}` !== shows(new Date(each))) wrong.push(new Date(each).toISOString());
      }
    }
    expect(wrong).toEqual([]);
  });

  it('ends each day in its last second, and the next begins with the second after', () => {
    for (let day = Date.UTC(2026, 0, 1) / DAY; day < Date.UTC(2027, 0, 1) / DAY; day += 1) {
      const end = new Date(endOfDay(day, zone));
      expect(dayIn(end, zone)).toBe(day);
      expect(dayIn(new Date(end.getTime() + 1000), zone)).toBe(day + 1);
    }
  });
});

/** The day before an instant, by the quarter of an hour. */
function quartersBefore(at: number): number[] {
  return Array.from({ length: 100 }, (_, index) => at - index * 15 * MINUTE);
}

describe('an hour that comes twice or never', () => {
  const at = (zone: string, day: string, hour: number) => {
    const { first, last } = instantsIn(Date.parse(`${day}T00:00:00Z`) / DAY, hour * HOUR, zone);
    return [first, last].map((each) => toIsoInZone(each, zone));
  };
  it.each<[zone: string, day: string, hour: number, first: string, last: string]>([
    ['Europe/Berlin', '2026-10-25', 2.5, '2026-10-25T02:30:00+02:00', '2026-10-25T02:30:00+01:00'],
    ['Europe/Berlin', '2026-10-25', 1.5, '2026-10-25T01:30:00+02:00', '2026-10-25T01:30:00+02:00'],
    ['Europe/Berlin', '2026-10-25', 3, '2026-10-25T03:00:00+01:00', '2026-10-25T03:00:00+01:00'],
    ['Europe/Berlin', '2026-03-29', 2.5, '2026-03-29T03:30:00+02:00', '2026-03-29T03:30:00+02:00'],
    ['America/New_York', '2026-11-01', 1.5, '2026-11-01T01:30:00-04:00', '2026-11-01T01:30:00-05:00'],
    ['America/New_York', '2026-03-08', 2.5, '2026-03-08T03:30:00-04:00', '2026-03-08T03:30:00-04:00'],
    ['Australia/Lord_Howe', '2026-04-05', 1.75, '2026-04-05T01:45:00+11:00', '2026-04-05T01:45:00+10:30'],
    ['Asia/Shanghai', '2026-03-29', 2.5, '2026-03-29T02:30:00+08:00', '2026-03-29T02:30:00+08:00'],
  ])('%s %s %f', (zone, day, hour, first, last) => {
    expect(at(zone, day, hour)).toEqual([first, last]);
  });
});
