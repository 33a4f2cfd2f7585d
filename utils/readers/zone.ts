import { COUNTRIES, COUNTRY_SUFFIXES, type Country } from './words/countries';

/** Where a page's clock stands, and how it writes dates and money. */
export interface Place {
  zone: string;
  /** True where nothing on the page tells the zone and the machine's is taken. */
  assumed: boolean;
  dateOrder: 'day-first' | 'month-first' | null;
  /** Codes of a bare `¥`, `$`, `元`. */
  yen: string;
  dollar: string;
  yuan: string;
  /** Currency of an amount without any sign, right behind its label; absent where the country is not known. */
  currency?: string;
}

export interface PlaceHints {
  host: string;
  /** ISO 3166 code that the site's reader knows; undefined where it leaves it to the address. */
  country?: string | undefined;
  /** Language of the page, BCP 47, as it says or as its letters tell. */
  language: string;
  /** Codes of the currencies seen on the page. */
  currencies: ReadonlySet<string>;
  /** Asked only where nothing on the page tells: the browser's calendar is slow at first use. */
  machineZone: () => string;
}

/**
 * The site's country decides; on a site that is not known the end of its address, then language and currency (Chinese:
 * +08:00); else the machine's zone, marked as assumed.
 */
export function placeOf(hints: PlaceHints): Place {
  const country = countryByCode(hints.country ?? codeBySuffix(hints.host)) ?? countryByLanguage(hints);
  const signs = signsOf(country);
  if (country !== undefined) {
    const { zone, dateOrder, currency } = country;
    return { zone, assumed: false, dateOrder, currency, ...signs };
  }
  return { zone: hints.machineZone(), assumed: true, dateOrder: null, ...signs };
}

export function countryByCode(code: string | undefined): Country | undefined {
  return COUNTRIES.find((country) => country.code === code);
}

export function codeBySuffix(host: string): string | undefined {
  return COUNTRY_SUFFIXES.find(([suffix]) => host.endsWith(suffix))?.[1];
}

function countryByLanguage({ language, currencies }: PlaceHints): Country | undefined {
  const [tag = '', ...rest] = language.toLowerCase().split('-');
  if (tag === 'zh') {
    const region = rest.map((part) => part.toUpperCase()).find((part) => countryByCode(part) !== undefined);
    const byMoney = COUNTRIES.find(
      (country) => country.languages.includes('zh') && currencies.has(country.currency),
    );
    return byMoney ?? countryByCode(region ?? (rest.includes('hant') ? 'TW' : 'CN'));
  }
  return COUNTRIES.find((country) => country.languages.includes(tag) && currencies.has(country.currency));
}

function signsOf(country: Country | undefined): Pick<Place, 'yen' | 'dollar' | 'yuan'> {
  const own = country?.currency;
  return {
    yen: own === 'JPY' ? 'JPY' : 'CNY',
    dollar: own !== undefined && /^(TWD|HKD|CAD|AUD|SGD|MXN)$/.test(own) ? own : 'USD',
    yuan: own === 'TWD' || own === 'HKD' ? own : 'CNY',
  };
}
