import { describe, expect, it } from 'vitest';
import { kindByAddress } from '../../utils/readers/page-kind';
import { SITES, siteOf } from '../../utils/readers/sites';
import { countryByCode } from '../../utils/readers/zone';
import { ADDRESSES, LOOKALIKES } from './addresses';

const ROWS = Object.entries(ADDRESSES).flatMap(([platform, rows]) =>
  rows.map(([kind, address]) => ({ platform, kind, address })),
);

describe('sites', () => {
  it('every site has its addresses here, and every address its site', () => {
    expect(SITES.map(({ platform }) => platform).sort()).toEqual(Object.keys(ADDRESSES).sort());
  });

  it.each(ROWS)('$address is a page of $platform: $kind', ({ platform, kind, address }) => {
    const url = new URL(address);
    const site = siteOf(url.hostname);
    expect(site.platform).toBe(platform);
    expect(kindByAddress(url, site) ?? 'other').toBe(kind);
  });

  it.each(SITES)('$platform says yes to its own addresses and no to all others', ({ platform, hosts }) => {
    const isOwn = (host: string) => hosts.some((known) => host === known || host.endsWith(`.${known}`));
    const wrong = ROWS.filter((row) => isOwn(new URL(row.address).hostname) !== (row.platform === platform));
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  it.each(LOOKALIKES)('%j is no site', (host) => {
    expect(siteOf(host).platform).toBe('other');
  });

  it('every site names a country that is known, or leaves it to the address', () => {
    const codes = SITES.flatMap(({ country }) => country ?? []);
    expect(codes.filter((code) => countryByCode(code) === undefined)).toEqual([]);
  });
});
