import type { FactName } from '../../facts';
import { translator } from '../../i18n';
import { factTexts } from '../../i18n/facts';
import { citation, cited, type Draft, factOf, gap, words } from '../draft';
import { cite } from '../text/cite';
import { dateWords } from '../text/dates';
import { isSum, moneyWords } from '../text/money';
import { platformName } from './platform-name';
import { problemOf } from './problem';

const LONGEST = 120;

/** Facts that the form always asks for; `receivedAt` only where the goods must have come. */
const NEEDED: readonly FactName[] = [
  'platform',
  'shop',
  'orderNumber',
  'product',
  'orderedAt',
  'receivedAt',
  'paid',
];

const ORDER: readonly FactName[] = [
  'platform',
  'shop',
  'orderNumber',
  'product',
  'quantity',
  'orderedAt',
  'receivedAt',
  'paid',
  'freight',
  'paymentMethod',
  'courier',
  'trackingNumber',
  'afterSaleNumber',
  'refundAmount',
  'recipient',
  'recipientPhone',
  'recipientAddress',
];

/** The order in figures, one fact a line, each with the exhibit it was read from. */
export function basicLines(draft: Draft): string[] {
  return ORDER.map((name) => basicLine(draft, name)).filter((line) => line !== undefined);
}

/** A fact in words; undefined when it is unknown or unreadable. */
export function factWords(draft: Draft, name: FactName): string | undefined {
  const value = factOf(draft, name);
  if (value === undefined || Array.isArray(value)) return undefined;
  if (name === 'platform') return platformName(draft);
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  if (typeof value === 'object') return isSum(value) ? moneyWords(value, draft.language) : undefined;
  return dateWords(value, draft.language) ?? words(draft, value, LONGEST);
}

function basicLine(draft: Draft, name: FactName): string | undefined {
  const label = labelOf(draft, name);
  const shown = factWords(draft, name);
  if (shown !== undefined) return `${label}${shown}${citation(draft, [name])}`;
  if (name === 'platform') return websiteLine(draft) ?? `${label}${gap(draft, name)}`;
  return isNeeded(draft, name) ? `${label}${gap(draft, name)}` : undefined;
}

function labelOf(draft: Draft, name: FactName): string {
  const own = name === 'platform' || name === 'product' || name === 'shop' ? draft.say(name) : undefined;
  return `${own ?? translator(draft.language, factTexts)(name)}${draft.say('colon')}`;
}

function isNeeded(draft: Draft, name: FactName): boolean {
  if (name === 'receivedAt' && problemOf(draft)?.info.maybeNotReceived === true) return false;
  return NEEDED.includes(name);
}

/** On a marketplace without a name the address of the order page says where the purchase was made. */
function websiteLine(draft: Draft): string | undefined {
  const page = draft.exhibits.find(
    ({ orders, url }) => orders.length > 0 && /^https?:/.test(url) && URL.canParse(url),
  );
  if (page === undefined) return undefined;
  const source = cited(draft, cite(page.number, undefined, draft.language));
  return `${draft.say('website')}${draft.say('colon')}${new URL(page.url).host}${source}`;
}
