import { describe, expect, it } from 'vitest';
import type { Case, ExhibitFile } from '../../utils/cases/types';
import { exhibitPaths } from '../../utils/package/exhibit-names';
import { asciiSlug, packageName } from '../../utils/package/names';
import { exhibit, FACTS, makeInput, NOW, ZONE } from './make';

describe('packageName', () => {
  const order = FACTS.orderNumber;
  it.each<[what: string, about: Partial<Case>, facts: typeof FACTS, name: string]>([
    ['platform and the end of the order number', {}, FACTS, 'keepproof-pinduoduo-2345-20261124-1215'],
    [
      'the own title when it is ASCII',
      { title: 'Broken Phone!' },
      FACTS,
      'keepproof-broken-phone-20261124-1215',
    ],
    [
      'not two letters out of a Chinese title',
      { title: '手机 X1' },
      FACTS,
      'keepproof-pinduoduo-2345-20261124-1215',
    ],
    [
      'the order alone on an unknown site',
      {},
      order ? { orderNumber: order } : {},
      'keepproof-2345-20261124-1215',
    ],
    ['the case id when nothing is known', { orderNumber: '' }, {}, 'keepproof-case-a1b2c3d4-20261124-1215'],
    ['no path out of a title', { title: '../../etc/passwd' }, {}, 'keepproof-etc-passwd-20261124-1215'],
  ])('takes %s', async (_, about, facts, name) => {
    const { file } = (await makeInput()).input;
    expect(packageName({ ...file.case, ...about }, facts, NOW, ZONE)).toBe(name);
  });

  it('tells the time of the zone it is given', async () => {
    const { file } = (await makeInput()).input;
    expect(packageName(file.case, FACTS, NOW, 'America/New_York')).toMatch(/-20261123-2315$/);
  });
});

describe('asciiSlug', () => {
  it.each([
    ['Crème Brûlée', 'creme-brulee'],
    ['订单', ''],
    [`${'a'.repeat(39)} bcd`, 'a'.repeat(39)],
    ['ＡＢＣ１２', 'abc12'],
    ['--x--', 'x'],
  ])('of %j is %j', (text, slug) => {
    expect(asciiSlug(text)).toBe(slug);
  });
});

describe('exhibitPaths', () => {
  const file = (role: ExhibitFile['role'], mediaType = 'image/png', part?: number): ExhibitFile => ({
    sha256: `${role}${mediaType}${part}`,
    bytes: 1,
    mediaType,
    role,
    ...(part === undefined ? {} : { part }),
  });
  const text = file('page-text', 'text/plain');

  it.each([
    [
      'one picture',
      1,
      'order-detail',
      [file('picture'), text],
      ['01-order-detail.png', '01-order-detail.txt'],
    ],
    [
      'parts',
      12,
      'product',
      [file('picture', 'image/png', 1), file('picture', 'image/png', 2)],
      ['12-product-p1.png', '12-product-p2.png'],
    ],
    [
      'a chat, whose transcript keeps its fixed name',
      3,
      'chat',
      [
        file('picture'),
        text,
        file('transcript-json', 'application/json'),
        file('transcript-text', 'text/plain'),
      ],
      ['03-chat.png', '03-chat-page.txt', '03-chat.json', '03-chat.txt'],
    ],
    ['another kind of page', 104, 'other', [file('picture', 'image/jpeg')], ['104-page.jpg']],
    [
      'files that would share a name',
      5,
      'other',
      [file('picture'), file('original'), { ...file('original'), sha256: 'x' }],
      ['05-page.png', '05-page-original.png', '05-page-2.png'],
    ],
    ['a kind of file nobody knows', 6, 'other', [file('original', 'text/html')], ['06-page.bin']],
  ] as const)('of %s', (_, number, pageKind, files, names) => {
    const paths = exhibitPaths(exhibit(number, [...files], { pageKind }), new Set());
    expect(paths).toEqual(names.map((name) => `data/exhibits/${name}`));
  });

  it('never gives one path twice, even to exhibits of one number', () => {
    const taken = new Set<string>();
    const paths = [1, 2, 3].flatMap(() => exhibitPaths(exhibit(1, [file('picture'), text]), taken));
    expect(new Set(paths).size).toBe(6);
  });
});
