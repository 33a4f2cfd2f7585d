import { describe, expect, it } from 'vitest';
import { CHANNEL_IDS, CHANNELS, writeComplaint } from '../../utils/complaint';
import type { ChannelId, ComplaintInput } from '../../utils/complaint/types';
import { LANGUAGES, type Language } from '../../utils/i18n';
import { NOW, ZONE } from './cases';
import { FURTHER_PARCEL, HOSTILE_WORDS, makeInput, PLAIN_WORDS, seeds } from './generate';
import { readFrom } from './make';

const SEEDS = seeds(60);
const WORDS = { plain: PLAIN_WORDS, hostile: [...PLAIN_WORDS, ...HOSTILE_WORDS] };
const kinds = [...CHANNEL_IDS.flatMap((channel) => LANGUAGES.map((language) => ({ channel, language })))];

/** Writes every generated case and gives each text with what it was written from. */
function each(
  words: keyof typeof WORDS,
  { channel, language }: { channel: ChannelId; language: Language },
  check: (body: string, input: ComplaintInput, missing: string[]) => void,
): void {
  for (const seed of SEEDS) {
    const input = makeInput(seed, WORDS[words]);
    const { body, missing } = writeComplaint(input, channel, language, NOW, ZONE);
    check(body, input, missing);
  }
}

describe.each(kinds)('every text for $channel in $language', (kind) => {
  it('cites only exhibits of the case', () => {
    each('hostile', kind, (body, input) => {
      const cited = Array.from(body.matchAll(/[（(](?:见|見)?(?:证据|證據|Exhibits? )(\d+)/g), ([, number]) =>
        Number(number),
      );
      const held = input.exhibits.map(({ number }) => number);
      expect(cited.filter((number) => !held.includes(number))).toEqual([]);
    });
  });

  it('is plain text without controls, direction marks or broken characters', () => {
    each('hostile', kind, (body) => {
      expect(body.match(/[^\P{Cc}\n]|\p{Cf}|\p{Co}|\p{Cs}|\p{Zl}|\p{Zp}/gu) ?? []).toEqual([]);
      expect(body.length).toBeLessThan(60_000);
    });
  });

  it('has no doubled stop and no empty line of a list', () => {
    each('hostile', kind, (body) => {
      expect(
        body.match(/[，；：、,;][ ]?[。，；：、]|[。！？][。，；：、]|\.\.|\. \.|,,|;;|：：|: :/g) ?? [],
      ).toEqual([]);
      expect(body.match(/^\d+\.\s*$|\(\)|（）/gm) ?? []).toEqual([]);
    });
  });

  it('leaves no placeholder unmarked, and lists what it marks', () => {
    each('plain', kind, (body, _, missing) => {
      expect(body.match(/\{\w*\}|undefined|null|NaN|\[object|XX|___/g) ?? []).toEqual([]);
      expect(/【待填】|\[to fill in\]/.test(body)).toBe(missing.length > 0);
    });
  });

  it('holds no number that is neither in the case nor a number of ours', () => {
    each('plain', kind, (body, input) => {
      const given = `${JSON.stringify(input)} ${input.exhibits.map(({ files }) => files.length).join(' ')}`;
      const known = new Set((given.match(/\d+/g) ?? []).flatMap((run) => [run, String(Number(run))]));
      const ours = body
        .replace(/^\d+\. /gm, '')
        .replace(/(?:请求：|請求：|My demands?: |；|; )\d+\. /g, '')
        .replace(/UTC[+-]\d+/g, '')
        .replace(/Art\. \d+(?:\(\d\))?(?:, item \d+)?|CNY (?:500|1000)|part 6|^\d\. [A-Z].*$/gm, '')
        .replace(/^(?:日期：|Date: ).*$/gm, '')
        .replace(/(?:等)\d+份|\d+ in all|12315/g, '')
        .replace(/第\d+[图圖]|共\d+[图圖]|\d+ parts|part \d/g, '')
        .replace(
          /(?:承[诺諾认認]|拒[绝絕]|提[议議])\d+[条則]|(?:promises|refusals|admissions|offers): \d+/g,
          '',
        );
      const strange = (ours.match(/\d+/g) ?? []).filter((run) => !known.has(run));
      expect(strange).toEqual([]);
    });
  });
});

// Where everyone can read the text, words are taken out of quotations too.
describe.each(kinds.filter(({ channel }) => !CHANNELS[channel].isPublic))(
  'quotations for $channel in $language',
  (kind) => {
    it('quotes only what pages and people wrote', () => {
      each('plain', kind, (body, input) => {
        const bare = (words: string) => words.replace(/[\s“”‘’「」『』。．，,；;：:、…]/g, '');
        const given = bare(JSON.stringify(input)).replaceAll('\\"', '"');
        const names =
          /签收即视为|簽收即視為|signing for goods|^三包$|订单详情|訂單詳情|Order details|聊天|Chat|图片|圖片|Picture|物流|Logistics|店铺资质|店鋪資質|Shop licence|可见部分|可見部分|Visible/;
        const quoted = Array.from(body.matchAll(/[“「]([^”」]+)[”」]/g), ([, words]) => words ?? '');
        expect(quoted.filter((words) => !names.test(words) && !given.includes(bare(words)))).toEqual([]);
      });
    });
  },
);

describe.each(kinds.filter(({ channel }) => CHANNELS[channel].isPublic))(
  'what everyone can read, for $channel in $language',
  (kind) => {
    it('tells the number of no parcel, even where someone wrote it', () => {
      for (const seed of SEEDS) {
        const made = makeInput(seed, [...PLAIN_WORDS, `第二件${FURTHER_PARCEL}丢了`]);
        const { body } = writeComplaint(withParcels(made), kind.channel, kind.language, NOW, ZONE);
        expect(body).not.toContain('1Z999');
      }
    });
  },
);

/** The case with the parcels known, if they were not. */
function withParcels(input: ComplaintInput): ComplaintInput {
  const parcels = readFrom(1, { parcels: [{ trackingNumber: FURTHER_PARCEL }] });
  return { ...input, facts: { ...input.facts, ...parcels } };
}

describe('the form of the market regulator', () => {
  it.each(LANGUAGES)('fits, and names order, demand and exhibits, in %s', (language) => {
    const limit = CHANNELS['12315'].limit?.characters ?? 0;
    for (const words of ['plain', 'hostile'] as const) {
      each(words, { channel: '12315', language }, (body) => {
        expect(Array.from(body).length).toBeLessThanOrEqual(limit);
        expect(body).toMatch(/订单编号|訂單編號|rder number/);
        expect(body).toMatch(/请求：|請求：|My demands?: /);
        expect(body).toMatch(/所附证据：|所附證據：|Exhibits: /);
        expect(body).toMatch(/[。.！？!?][”」]?$/);
      });
    }
  });
});
