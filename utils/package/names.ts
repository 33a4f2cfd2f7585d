import type { Case } from '../cases/types';
import type { Facts } from '../facts';
import { wallClock } from '../time';

const LONGEST_SLUG = 40;

/** Name of the package and of its top folder, without `.zip`: `keepproof-<case>-<YYYYMMDD-HHmm>` in the zone given. */
export function packageName(about: Case, facts: Facts, now: Date, zone: string): string {
  const { date, time } = wallClock(now, zone);
  return `keepproof-${caseSlug(about, facts)}-${date.replaceAll('-', '')}-${time.slice(0, 5).replace(':', '')}`;
}

/** Lower-case ASCII words of a text joined by hyphens; empty when it has none. */
export function asciiSlug(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return (words ?? []).join('-').slice(0, LONGEST_SLUG).replace(/-$/, '');
}

// A whole order number is personal and a file name is seen by everyone it passes, so only its end is used.
function caseSlug(about: Case, facts: Facts): string {
  const own = asciiSlug(about.title);
  if (/[a-z]{3}/.test(own)) return own;
  const platform = asciiSlug(facts.platform?.value ?? '').replace(/^other$/, '');
  const order = asciiSlug(facts.orderNumber?.value ?? about.orderNumber ?? '').slice(-4);
  const parts = [platform, order.replace(/^-/, '')].filter((part) => part !== '');
  return parts.join('-') || `case-${asciiSlug(about.id).slice(0, 8)}`;
}
