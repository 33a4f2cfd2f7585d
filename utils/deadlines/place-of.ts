import type { DeadlineInput, PlaceId } from './types';
import { chinaCalendar, WEEKENDS, type WorkCalendar } from './work-calendar';

/** Whose law, zone and days off count for an order. */
export interface Place {
  id: PlaceId;
  /** IANA name. */
  zone: string;
  calendar: WorkCalendar;
  /** False where only weekends are known. */
  knowsHolidays: boolean;
}

const CHINA = { id: 'cn', zone: 'Asia/Shanghai' } as const;

/** Marketplaces that trade in China only. */
const CHINESE_PLATFORMS = [
  'pinduoduo',
  'taobao',
  'tmall',
  'jd',
  'xianyu',
  '1688',
  'vipshop',
  'douyin',
  'kuaishou',
];

/** Countries by the last label of a shop's host. */
const BY_DOMAIN: Record<string, { id: PlaceId; zone: string }> = {
  cn: CHINA,
  uk: { id: 'uk', zone: 'Europe/London' },
  us: { id: 'us', zone: 'America/New_York' },
  eu: { id: 'eu', zone: 'Europe/Brussels' },
  at: { id: 'eu', zone: 'Europe/Vienna' },
  be: { id: 'eu', zone: 'Europe/Brussels' },
  bg: { id: 'eu', zone: 'Europe/Sofia' },
  cy: { id: 'eu', zone: 'Asia/Nicosia' },
  cz: { id: 'eu', zone: 'Europe/Prague' },
  de: { id: 'eu', zone: 'Europe/Berlin' },
  dk: { id: 'eu', zone: 'Europe/Copenhagen' },
  ee: { id: 'eu', zone: 'Europe/Tallinn' },
  es: { id: 'eu', zone: 'Europe/Madrid' },
  fi: { id: 'eu', zone: 'Europe/Helsinki' },
  fr: { id: 'eu', zone: 'Europe/Paris' },
  gr: { id: 'eu', zone: 'Europe/Athens' },
  hr: { id: 'eu', zone: 'Europe/Zagreb' },
  hu: { id: 'eu', zone: 'Europe/Budapest' },
  ie: { id: 'eu', zone: 'Europe/Dublin' },
  it: { id: 'eu', zone: 'Europe/Rome' },
  lt: { id: 'eu', zone: 'Europe/Vilnius' },
  lu: { id: 'eu', zone: 'Europe/Luxembourg' },
  lv: { id: 'eu', zone: 'Europe/Riga' },
  mt: { id: 'eu', zone: 'Europe/Malta' },
  nl: { id: 'eu', zone: 'Europe/Amsterdam' },
  pl: { id: 'eu', zone: 'Europe/Warsaw' },
  pt: { id: 'eu', zone: 'Europe/Lisbon' },
  ro: { id: 'eu', zone: 'Europe/Bucharest' },
  se: { id: 'eu', zone: 'Europe/Stockholm' },
  si: { id: 'eu', zone: 'Europe/Ljubljana' },
  sk: { id: 'eu', zone: 'Europe/Bratislava' },
  au: { id: 'other', zone: 'Australia/Sydney' },
  br: { id: 'other', zone: 'America/Sao_Paulo' },
  ca: { id: 'other', zone: 'America/Toronto' },
  ch: { id: 'other', zone: 'Europe/Zurich' },
  in: { id: 'other', zone: 'Asia/Kolkata' },
  jp: { id: 'other', zone: 'Asia/Tokyo' },
  kr: { id: 'other', zone: 'Asia/Seoul' },
  mx: { id: 'other', zone: 'America/Mexico_City' },
  sg: { id: 'other', zone: 'Asia/Singapore' },
  hk: { id: 'other', zone: 'Asia/Hong_Kong' },
  tw: { id: 'other', zone: 'Asia/Taipei' },
};

/** Countries by the currency that was paid, for hosts that tell none. In the US the east coast ends a day first. */
const BY_CURRENCY: Record<string, { id: PlaceId; zone: string }> = {
  CNY: CHINA,
  EUR: { id: 'eu', zone: 'Europe/Brussels' },
  GBP: { id: 'uk', zone: 'Europe/London' },
  USD: { id: 'us', zone: 'America/New_York' },
  JPY: { id: 'other', zone: 'Asia/Tokyo' },
  KRW: { id: 'other', zone: 'Asia/Seoul' },
  TWD: { id: 'other', zone: 'Asia/Taipei' },
  HKD: { id: 'other', zone: 'Asia/Hong_Kong' },
};

/** Marketplaces abroad, for an order that tells neither country nor currency. */
const BY_PLATFORM: Record<string, { id: PlaceId; zone: string }> = {
  amazon: { id: 'us', zone: 'America/New_York' },
  ebay: { id: 'us', zone: 'America/New_York' },
  aliexpress: { id: 'other', zone: 'UTC' },
  temu: { id: 'other', zone: 'UTC' },
};

/** The place of an order: its marketplace, else its shop's address, else the currency paid; China when nothing tells. */
export function placeOf({ facts, url, holidays }: DeadlineInput): Place {
  const platform = textOf(facts.platform?.value);
  const { id, zone } = CHINESE_PLATFORMS.includes(platform)
    ? CHINA
    : (find(BY_DOMAIN, lastLabel(url)) ??
      find(BY_CURRENCY, textOf(facts.paid?.value?.currency)) ??
      find(BY_PLATFORM, platform) ??
      CHINA);
  const isChina = id === 'cn';
  return { id, zone, calendar: isChina ? chinaCalendar(holidays) : WEEKENDS, knowsHolidays: isChina };
}

function find<Value>(list: Record<string, Value>, key: string): Value | undefined {
  return Object.hasOwn(list, key) ? list[key] : undefined;
}

function lastLabel(url: string | undefined): string {
  if (url === undefined || !URL.canParse(url)) return '';
  return new URL(url).hostname.split('.').at(-1) ?? '';
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
