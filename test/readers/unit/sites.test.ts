import { describe, expect, it } from 'vitest';
import { kindByAddress } from '../../../utils/readers/page-kind';
import { SITES, siteOf } from '../../../utils/readers/sites';
import { EXAMPLES } from '../../../utils/readers/sites/examples';
import { countryByCode } from '../../../utils/readers/zone';

const ADDRESSES = EXAMPLES.flatMap(([{ platform }, examples]) =>
  examples.map(([kind, url]) => ({ platform, kind, url })),
);

describe('sites', () => {
  it.each(ADDRESSES)('$platform says yes to its own $url, and what kind it is', ({ platform, kind, url }) => {
    const site = siteOf(new URL(url).hostname);
    expect(site.platform).toBe(platform);
    expect(kindByAddress(new URL(url), site) ?? 'other').toBe(kind);
  });

  it.each(ADDRESSES)('nobody but $platform claims $url', ({ platform, url }) => {
    const host = new URL(url).hostname;
    const claiming = SITES.filter(({ hosts }) =>
      hosts.some((each) => host === each || host.endsWith(`.${each}`)),
    );
    expect(claiming.map((site) => site.platform)).toEqual([platform]);
  });

  it.each([
    'nottaobao.com',
    'taobao.com.example.org',
    'amazon.com.evil.net',
    'fakejd.com',
    'jd.com.cn',
    'mobile.yangkeduo.com.cn',
    'vip.com.example',
    'ebay.example',
    'localhost',
    '',
  ])('%s belongs to none of them', (host) => {
    expect(siteOf(host).platform).toBe('other');
  });

  it('every site has examples', () => {
    expect(EXAMPLES.map(([site]) => site.platform).sort()).toEqual(SITES.map((site) => site.platform).sort());
  });

  it('every site names a country that is known, or leaves it to the address', () => {
    const codes = SITES.flatMap(({ country }) => country ?? []);
    expect(codes.filter((code) => countryByCode(code) === undefined)).toEqual([]);
  });
});
