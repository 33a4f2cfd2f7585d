/** Month by its name or its beginning, as shops write it in English, German, French, Spanish and Italian. */
export const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'januar', 'jänner', 'janvier', 'janv', 'enero', 'ene', 'gennaio', 'gen', 'januari'],
  ['february', 'feb', 'februar', 'février', 'févr', 'fév', 'febrero', 'febbraio', 'februari'],
  ['march', 'mar', 'märz', 'mär', 'mars', 'marzo', 'maart'],
  ['april', 'apr', 'avril', 'avr', 'abril', 'abr', 'aprile'],
  ['may', 'mai', 'mayo', 'maggio', 'mag', 'mei'],
  ['june', 'jun', 'juni', 'juin', 'junio', 'giugno', 'giu'],
  ['july', 'jul', 'juli', 'juillet', 'juil', 'julio', 'luglio', 'lug'],
  ['august', 'aug', 'août', 'agosto', 'ago', 'augustus'],
  ['september', 'sept', 'sep', 'septembre', 'septiembre', 'settembre', 'set'],
  ['october', 'oct', 'oktober', 'okt', 'octobre', 'octubre', 'ottobre', 'ott'],
  ['november', 'nov', 'novembre', 'noviembre'],
  ['december', 'dec', 'dezember', 'dez', 'décembre', 'déc', 'diciembre', 'dic', 'dicembre'],
];

const NAME = `(?<name>${MONTHS.flat()
  .sort((a, b) => b.length - a.length)
  .join('|')})\\.?(?![a-zà-ÿ])`;

/** Clock: `10:02`, `10:02:03`, `3:04 PM`, `下午3:04`. */
const CLOCK =
  '(?<half>上午|下午|凌晨|清晨|早晨|早上|中午|傍晚|晚上|午前|午後|오전|오후)?\\s*(?<hour>\\d{1,2})\\s?:\\s?(?<minute>\\d{2})(?!\\d)(?:\\s?:\\s?(?<second>\\d{2})(?!\\d)(?:\\.\\d{1,3})?)?(?:\\s?(?<noon>am|pm|a\\.m\\.|p\\.m\\.)(?![a-z]))?';
const CHINESE_CLOCK =
  '(?<half2>上午|下午|凌晨|清晨|早晨|早上|中午|傍晚|晚上)?\\s*(?<hour2>\\d{1,2})(?:时|点)(?<minute2>\\d{1,2})分(?:(?<second2>\\d{1,2})秒)?';
const ZONE =
  '(?:\\s?\\(?(?<zone>gmt|utc|z|pst|pdt|est|edt|cst|cdt|mst|mdt|bst|cet|cest|jst|kst)(?![a-z])(?<offset>\\s?[+-]\\d{1,2}(?::?\\d{2})?)?\\)?)?';
const WEEKDAY =
  '(?:\\(?(?:星期|周|週|礼拜)[一二三四五六日天]\\)?|\\([日月火水木金土]\\)|\\(?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?\\)?,?|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo),?)?';
/** A clock time may follow a date, with a space, a comma, a T, `at` or a weekday between, or nothing. */
const THEN_CLOCK = `(?:\\s*,?\\s*(?:at|um|à|a las|t)?\\s*${WEEKDAY}\\s*(?:${CLOCK}|${CHINESE_CLOCK})${ZONE})?`;

/** `order` says which way round a date of numbers alone is read; `site` leaves it to the country of the site. */
export interface TimeShape {
  source: string;
  /** Which texts can begin it: a dear pattern is not even made for the others. */
  begins: RegExp;
  order?: 'site';
}

const YEAR = /\d{4}/y;
const DIGITS = /\d{1,2}(?!\d)/y;
// A month, a weekday or a day by its name: Latin letters, 今天, 昨天, 前天, 星期, 周, 礼拜.
const WORD = /[a-zà-ÿ今昨前星周礼(]/y;
/** What the first letter of any of `TIME_SHAPES` is. */
export const TIME_BEGINS = /[\da-zà-ÿ今昨前星周礼(]/;
const DIGITS_OR_WORD = /\d{1,2}(?!\d)|[a-zà-ÿ星周礼(]/y;

function shape(begins: RegExp, source: string, order?: 'site'): TimeShape {
  return { source, begins, ...(order === undefined ? {} : { order }) };
}

/**
 * Shapes of times in folded text, most particular first. Named groups: year, month, day, name (of a month), a, b (day and
 * month in the site's order), ago (今天 …), half, hour, minute, second, noon, zone, offset.
 */
export const TIME_SHAPES: readonly TimeShape[] = [
  // The commonest shape alone: a small pattern is made much faster than one for every wording.
  shape(
    YEAR,
    '(?<year>\\d{4})([-/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})(?!\\d)(?:\\s+(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2}))?(?![\\d:.]|\\s?[a-z(+]))?(?!\\s*[\\d,(:T上下凌早中晚星周礼at])',
  ),
  shape(YEAR, `(?<year>\\d{4})\\s?年\\s?(?<month>\\d{1,2})\\s?月\\s?(?<day>\\d{1,2})\\s?日?${THEN_CLOCK}`),
  shape(YEAR, `(?<year>\\d{4})([-/.])\\s?(?<month>\\d{1,2})\\2\\s?(?<day>\\d{1,2})(?![\\d])${THEN_CLOCK}`),
  shape(YEAR, `(?<year>\\d{4})(?:년)\\s?(?<month>\\d{1,2})월\\s?(?<day>\\d{1,2})일${THEN_CLOCK}`),
  shape(
    WORD,
    `${WEEKDAY}\\s*${NAME}\\s*(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s+(?<year>\\d{4})(?!\\d)${THEN_CLOCK}`,
  ),
  shape(
    DIGITS_OR_WORD,
    `${WEEKDAY}\\s*(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.)?[\\s-]*(?:de\\s+)?${NAME}\\s*(?:de\\s+|,)?[\\s-]*(?<year>\\d{4})(?!\\d)${THEN_CLOCK}`,
  ),
  shape(DIGITS, `(?<a>\\d{1,2})([-/.])(?<b>\\d{1,2})\\2(?<year>\\d{4})(?!\\d)${THEN_CLOCK}`, 'site'),
  shape(DIGITS, `(?<month>\\d{1,2})\\s?月\\s?(?<day>\\d{1,2})\\s?日${THEN_CLOCK}`),
  shape(DIGITS, `(?<month>\\d{1,2})([-/.])(?<day>\\d{1,2})\\s+${CLOCK}`),
  shape(WORD, `(?<ago>今天|今日|昨天|昨日|前天|today|yesterday)\\s*(?:at|,)?\\s*(?:${CLOCK})?`),
  shape(WORD, `${WEEKDAY}\\s*${NAME}\\s*(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])${THEN_CLOCK}`),
  shape(
    DIGITS_OR_WORD,
    `${WEEKDAY}\\s*(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.)?\\s*(?:de\\s+)?${NAME}(?!\\s*,?\\s*\\d{4})${THEN_CLOCK}`,
  ),
];

/** Weekdays from Sunday on, as chats head the last days with them: Chinese, Japanese and English. */
export const WEEKDAYS: readonly (readonly string[])[] = [
  ['星期日', '星期天', '周日', '周天', '礼拜天', '日曜', 'sun'],
  ['星期一', '周一', '礼拜一', '月曜', 'mon'],
  ['星期二', '周二', '礼拜二', '火曜', 'tue'],
  ['星期三', '周三', '礼拜三', '水曜', 'wed'],
  ['星期四', '周四', '礼拜四', '木曜', 'thu'],
  ['星期五', '周五', '礼拜五', '金曜', 'fri'],
  ['星期六', '周六', '礼拜六', '土曜', 'sat'],
];

const MINUTE = 60_000;

/** Milliseconds by the unit of `5分钟前`; 0 where only the day can be told. */
export const UNITS_AGO: Readonly<Record<string, number>> = {
  秒: 1000,
  second: 1000,
  sec: 1000,
  分钟: MINUTE,
  分: MINUTE,
  minute: MINUTE,
  min: MINUTE,
  小时: 60 * MINUTE,
  hour: 60 * MINUTE,
  天: 0,
  日: 0,
  day: 0,
};

/** Rows of a chat are few and short, so that any letter may begin one of their times: 上午, 刚刚, 凌晨. */
const ANY_WORD = /[^\d\s]/y;
const DIGITS_OR_ANY_WORD = /\d{1,2}(?!\d)|[^\d\s]/y;

/** As chats show times: what every page shows, and beyond that a date or a clock alone, a weekday, a length before now. */
export const CHAT_SHAPES: readonly TimeShape[] = [
  shape(
    DIGITS,
    '(?<count>\\d{1,3})\\s?(?<unit>秒|分钟|分|小时|天|日|second|sec|minute|min|hour|day)s?\\s?(?:前|ago)',
  ),
  shape(ANY_WORD, '(?<now>刚刚|刚才|just now|now(?![a-z]))'),
  shape(DIGITS, `(?<a>\\d{1,2})([/.])(?<b>\\d{1,2})(?![\\d/.])${THEN_CLOCK}`, 'site'),
  ...TIME_SHAPES,
  shape(DIGITS, '(?<month>\\d{1,2})-(?<day>\\d{1,2})(?![\\d-])'),
  shape(
    ANY_WORD,
    `(?<weekday>${WEEKDAYS.flat()
      .map((word) => (/^[a-z]/.test(word) ? `${word}(?:[a-z]*day|[a-z]{0,2}(?![a-z]))` : word))
      .join('|')})`,
  ),
  shape(DIGITS_OR_ANY_WORD, CLOCK + ZONE),
  shape(DIGITS_OR_ANY_WORD, CHINESE_CLOCK),
];

/** Hours ahead of UTC by the zone's short name on a page. */
export const ZONE_HOURS: Readonly<Record<string, number>> = {
  gmt: 0,
  utc: 0,
  z: 0,
  pst: -8,
  pdt: -7,
  mst: -7,
  mdt: -6,
  cdt: -5,
  est: -5,
  edt: -4,
  bst: 1,
  cet: 1,
  cest: 2,
  jst: 9,
  kst: 9,
};

/** Days back by word. */
export const DAYS_AGO: Readonly<Record<string, number>> = {
  今天: 0,
  今日: 0,
  today: 0,
  昨天: 1,
  昨日: 1,
  yesterday: 1,
  前天: 2,
};
