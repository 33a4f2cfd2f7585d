import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../utils/readers/zone';

const hints = {
  host: 'shop.example',
  language: '',
  currencies: new Set<string>(),
  machineZone: () => 'Europe/Paris',
};

describe('placeOf', () => {
  it.each([
    ['the country a site names', { country: 'CN' }, 'Asia/Shanghai', false],
    ["the end of the address's host", { host: 'www.amazon.co.uk' }, 'Europe/London', false],
    ['the language, where it is Chinese', { language: 'zh-CN' }, 'Asia/Shanghai', false],
    ['Chinese with its money', { language: 'zh', currencies: new Set(['TWD']) }, 'Asia/Taipei', false],
    ['language and money together', { language: 'de', currencies: new Set(['EUR']) }, 'Europe/Berlin', false],
    ['the machine, and says so', { language: 'de' }, 'Europe/Paris', true],
    [
      'the machine for English dollars',
      { language: 'en', currencies: new Set(['USD']) },
      'Europe/Paris',
      true,
    ],
  ])('reads times by %s', (_, more, zone, assumed) => {
    expect(placeOf({ ...hints, ...more })).toMatchObject({ zone, assumed });
  });
});
