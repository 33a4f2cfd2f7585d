/** What the country of a site, or the language and currency of a page, say about its times and signs. */
export interface Country {
  /** ISO 3166. */
  code: string;
  zone: string;
  dateOrder: 'day-first' | 'month-first';
  currency: string;
  /** Languages by which an unknown site is taken for this country, when its currency agrees. */
  languages: readonly string[];
}

/** A country with several zones stands with the one its largest shops keep. */
export const COUNTRIES: readonly Country[] = [
  { code: 'CN', zone: 'Asia/Shanghai', dateOrder: 'month-first', currency: 'CNY', languages: ['zh'] },
  { code: 'TW', zone: 'Asia/Taipei', dateOrder: 'month-first', currency: 'TWD', languages: ['zh'] },
  { code: 'HK', zone: 'Asia/Hong_Kong', dateOrder: 'day-first', currency: 'HKD', languages: ['zh'] },
  { code: 'SG', zone: 'Asia/Singapore', dateOrder: 'day-first', currency: 'SGD', languages: ['zh', 'en'] },
  { code: 'US', zone: 'America/Los_Angeles', dateOrder: 'month-first', currency: 'USD', languages: [] },
  { code: 'CA', zone: 'America/Toronto', dateOrder: 'month-first', currency: 'CAD', languages: [] },
  { code: 'MX', zone: 'America/Mexico_City', dateOrder: 'day-first', currency: 'MXN', languages: ['es'] },
  { code: 'BR', zone: 'America/Sao_Paulo', dateOrder: 'day-first', currency: 'BRL', languages: ['pt'] },
  { code: 'GB', zone: 'Europe/London', dateOrder: 'day-first', currency: 'GBP', languages: ['en'] },
  { code: 'IE', zone: 'Europe/Dublin', dateOrder: 'day-first', currency: 'EUR', languages: ['en'] },
  { code: 'DE', zone: 'Europe/Berlin', dateOrder: 'day-first', currency: 'EUR', languages: ['de'] },
  { code: 'AT', zone: 'Europe/Vienna', dateOrder: 'day-first', currency: 'EUR', languages: [] },
  {
    code: 'CH',
    zone: 'Europe/Zurich',
    dateOrder: 'day-first',
    currency: 'CHF',
    languages: ['de', 'fr', 'it'],
  },
  { code: 'FR', zone: 'Europe/Paris', dateOrder: 'day-first', currency: 'EUR', languages: ['fr'] },
  { code: 'ES', zone: 'Europe/Madrid', dateOrder: 'day-first', currency: 'EUR', languages: ['es'] },
  { code: 'IT', zone: 'Europe/Rome', dateOrder: 'day-first', currency: 'EUR', languages: ['it'] },
  { code: 'NL', zone: 'Europe/Amsterdam', dateOrder: 'day-first', currency: 'EUR', languages: ['nl'] },
  { code: 'BE', zone: 'Europe/Brussels', dateOrder: 'day-first', currency: 'EUR', languages: [] },
  { code: 'PL', zone: 'Europe/Warsaw', dateOrder: 'day-first', currency: 'PLN', languages: ['pl'] },
  { code: 'SE', zone: 'Europe/Stockholm', dateOrder: 'day-first', currency: 'SEK', languages: ['sv'] },
  { code: 'JP', zone: 'Asia/Tokyo', dateOrder: 'month-first', currency: 'JPY', languages: ['ja'] },
  { code: 'KR', zone: 'Asia/Seoul', dateOrder: 'month-first', currency: 'KRW', languages: ['ko'] },
  { code: 'AU', zone: 'Australia/Sydney', dateOrder: 'day-first', currency: 'AUD', languages: [] },
  { code: 'IN', zone: 'Asia/Kolkata', dateOrder: 'day-first', currency: 'INR', languages: ['en', 'hi'] },
  { code: 'AE', zone: 'Asia/Dubai', dateOrder: 'day-first', currency: 'AED', languages: [] },
  { code: 'SA', zone: 'Asia/Riyadh', dateOrder: 'day-first', currency: 'SAR', languages: [] },
  { code: 'TR', zone: 'Europe/Istanbul', dateOrder: 'day-first', currency: 'TRY', languages: ['tr'] },
];

/** Country by the end of an address's host, longest first. */
export const COUNTRY_SUFFIXES: readonly (readonly [suffix: string, code: string])[] = [
  ['.co.uk', 'GB'],
  ['.com.au', 'AU'],
  ['.com.mx', 'MX'],
  ['.com.br', 'BR'],
  ['.com.be', 'BE'],
  ['.com.tr', 'TR'],
  ['.com.cn', 'CN'],
  ['.com.tw', 'TW'],
  ['.com.hk', 'HK'],
  ['.com.sg', 'SG'],
  ['.co.jp', 'JP'],
  ['.co.kr', 'KR'],
  ['.cn', 'CN'],
  ['.tw', 'TW'],
  ['.hk', 'HK'],
  ['.sg', 'SG'],
  ['.de', 'DE'],
  ['.at', 'AT'],
  ['.ch', 'CH'],
  ['.fr', 'FR'],
  ['.es', 'ES'],
  ['.it', 'IT'],
  ['.nl', 'NL'],
  ['.be', 'BE'],
  ['.pl', 'PL'],
  ['.se', 'SE'],
  ['.ie', 'IE'],
  ['.ca', 'CA'],
  ['.in', 'IN'],
  ['.jp', 'JP'],
  ['.kr', 'KR'],
  ['.uk', 'GB'],
  ['.us', 'US'],
  ['.ae', 'AE'],
  ['.sa', 'SA'],
];

/** Minutes ahead of UTC of the zones that have kept no summer time since 1999 (IANA time zone database). */
export const FIXED_ZONES: Readonly<Record<string, number>> = {
  'Asia/Shanghai': 480,
  'Asia/Taipei': 480,
  'Asia/Hong_Kong': 480,
  'Asia/Singapore': 480,
  'Asia/Tokyo': 540,
  'Asia/Seoul': 540,
  'Asia/Kolkata': 330,
  'Asia/Dubai': 240,
  'Asia/Riyadh': 180,
};
