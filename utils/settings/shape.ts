import { PICTURE_CHOICES, type PictureChoice } from '../capture/types';
import { LANGUAGES, type Language, nearestLanguage } from '../i18n';

/** Hours before a deadline's end at which a reminder can be shown, longest first. */
export const LEAD_HOURS = [168, 72, 24, 6, 3] as const;

export type LeadHours = (typeof LEAD_HOURS)[number];

/** Hours of the machine's day in which no reminder is shown: `HH:mm` each; `from` may be later than `to` (over midnight). */
export interface QuietHours {
  from: string;
  to: string;
}

/** Bounds of the limit for pages that grow while they are scrolled, in screens. */
export const MOST_SCREENS = { least: 1, usual: 30, most: 200 } as const;

/** A chat is kept to so many times the screens of a page: its older messages are what it is kept for. */
export const CHAT_SCREENS = 8;

export interface Settings {
  /** Language of the screens; `auto` follows the browser. */
  language: 'auto' | Language;
  /** When reminders come, longest lead first; an empty list means never. */
  leadHours: LeadHours[];
  /** Null when reminders may come at any hour. */
  quiet: QuietHours | null;
  /** How pictures are made. */
  pictures: PictureChoice;
  /** Most screens of a page that grows while it is scrolled. */
  mostScreens: number;
  /** Whether a page's own server is asked for the time when the page is kept. */
  isClockChecked: boolean;
}

export const DEFAULT_QUIET: QuietHours = { from: '22:00', to: '08:00' };

export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  leadHours: [72, 24, 3],
  quiet: DEFAULT_QUIET,
  pictures: 'auto',
  mostScreens: MOST_SCREENS.usual,
  isClockChecked: false,
};

/** Settings out of whatever was stored: each field is checked by itself and falls back to its default. */
export function toSettings(stored: unknown): Settings {
  const found = isRecord(stored) ? stored : {};
  return {
    language: LANGUAGES.find((each) => each === found.language) ?? DEFAULT_SETTINGS.language,
    leadHours: toLeadHours(found.leadHours),
    quiet: toQuiet(found.quiet),
    pictures: PICTURE_CHOICES.find((each) => each === found.pictures) ?? DEFAULT_SETTINGS.pictures,
    mostScreens: toMostScreens(found.mostScreens),
    isClockChecked: found.isClockChecked === true,
  };
}

/** Language of the screens; `browserTag` is the BCP 47 tag of the browser's own language. */
export function languageOf({ language }: Pick<Settings, 'language'>, browserTag: string): Language {
  return language === 'auto' ? nearestLanguage(browserTag) : language;
}

function toLeadHours(stored: unknown): LeadHours[] {
  if (!Array.isArray(stored)) return DEFAULT_SETTINGS.leadHours;
  return LEAD_HOURS.filter((hours) => stored.includes(hours));
}

function toQuiet(stored: unknown): QuietHours | null {
  if (stored === null) return null;
  if (!isRecord(stored) || !isClock(stored.from) || !isClock(stored.to)) return DEFAULT_QUIET;
  return { from: stored.from, to: stored.to };
}

function toMostScreens(stored: unknown): number {
  const isRight =
    Number.isInteger(stored) && Number(stored) >= MOST_SCREENS.least && Number(stored) <= MOST_SCREENS.most;
  return isRight ? Number(stored) : MOST_SCREENS.usual;
}

function isClock(value: unknown): value is string {
  return typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
