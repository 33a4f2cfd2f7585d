import { type Language, type Text, translator } from '../../i18n';
import { listed } from './quote';

const citeTexts = {
  one: ['（见证据{n}）', '（見證據{n}）', '(Exhibit {n})'],
  part: ['（见证据{n}第{part}图）', '（見證據{n}第{part}圖）', '(Exhibit {n}, part {part})'],
  many: ['（见{list}）', '（見{list}）', '(Exhibits {list})'],
  item: ['证据{n}', '證據{n}', '{n}'],
  'item-part': ['证据{n}第{part}图', '證據{n}第{part}圖', '{n}, part {part}'],
  own: ['（投诉人自述）', '（投訴人自述）', '(my own statement)'],
  pictured: ['（投诉人自述；图片见{list}）', '（投訴人自述；圖片見{list}）', '(my own statement; {list})'],
  pictures: ['{list}', '{list}', 'pictures: exhibits {list}'],
  picture: ['{list}', '{list}', 'picture: exhibit {list}'],
  both: ['（{seen}及投诉人自述）', '（{seen}及投訴人自述）', '({seen}, and my own statement)'],
} as const satisfies Record<string, Text>;

/** An exhibit, or one picture of it. */
export interface ExhibitPart {
  number: number;
  part?: number | undefined;
}

/** Refers to an exhibit, and to one picture of it where it has several: `（见证据3第2图）`, `(Exhibit 3, part 2)`. */
export function cite(exhibitNumber: number, part: number | undefined, language: Language): string {
  const say = translator(language, citeTexts);
  return part === undefined ? say('one', { n: exhibitNumber }) : say('part', { n: exhibitNumber, part });
}

/** What a sentence stands on: exhibits or pictures of them in number order, the person's own word, or both. */
export function citeAll(
  exhibits: readonly (number | ExhibitPart)[],
  isOwnWord: boolean,
  language: Language,
): string {
  const say = translator(language, citeTexts);
  const refs = sortedParts(exhibits.map((each) => (typeof each === 'number' ? { number: each } : each)));
  const [first] = refs;
  if (first === undefined) return say('own');
  const seen =
    refs.length === 1
      ? cite(first.number, first.part, language)
      : say('many', {
          list: listed(
            refs.map((ref) => partWords(ref, language)),
            language,
          ),
        });
  return isOwnWord ? say('both', { seen: seen.slice(1, -1) }) : seen;
}

function partWords({ number, part }: ExhibitPart, language: Language): string {
  const say = translator(language, citeTexts);
  return part === undefined ? say('item', { n: number }) : say('item-part', { n: number, part });
}

/** Each once, in order; a whole exhibit stands before its pictures. */
function sortedParts(parts: readonly ExhibitPart[]): ExhibitPart[] {
  const byKey = new Map(parts.map((each) => [`${each.number}-${each.part ?? 0}`, each]));
  return [...byKey.values()].sort((a, b) => a.number - b.number || (a.part ?? 0) - (b.part ?? 0));
}

/** The person's own word, with the exhibits whose pictures go with it. */
export function citePictured(pictures: readonly number[], language: Language): string {
  if (pictures.length === 0) return citeAll([], true, language);
  const say = translator(language, citeTexts);
  const list = exhibitList(pictures, language);
  return say('pictured', { list: say(pictures.length > 1 ? 'pictures' : 'picture', { list }) });
}

/** Exhibits named one after the other: `证据1、证据2`, `1 and 2`. */
export function exhibitList(numbers: readonly number[], language: Language): string {
  const say = translator(language, citeTexts);
  return listed(
    numbers.map((n) => say('item', { n })),
    language,
  );
}
