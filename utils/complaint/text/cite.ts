import { type Language, type Text, translator } from '../../i18n';
import { listed } from './quote';

const citeTexts = {
  one: ['（见证据{n}）', '（見證據{n}）', '(Exhibit {n})'],
  part: ['（见证据{n}第{part}图）', '（見證據{n}第{part}圖）', '(Exhibit {n}, part {part})'],
  many: ['（见{list}）', '（見{list}）', '(Exhibits {list})'],
  item: ['证据{n}', '證據{n}', '{n}'],
  own: ['（投诉人自述）', '（投訴人自述）', '(my own statement)'],
  pictured: ['（投诉人自述；图片见{list}）', '（投訴人自述；圖片見{list}）', '(my own statement; {list})'],
  pictures: ['{list}', '{list}', 'pictures: exhibits {list}'],
  picture: ['{list}', '{list}', 'picture: exhibit {list}'],
  both: ['（{seen}及投诉人自述）', '（{seen}及投訴人自述）', '({seen}, and my own statement)'],
} as const satisfies Record<string, Text>;

/** Refers to an exhibit, and to one picture of it where it has several: `（见证据3第2图）`, `(Exhibit 3, part 2)`. */
export function cite(exhibitNumber: number, part: number | undefined, language: Language): string {
  const say = translator(language, citeTexts);
  return part === undefined ? say('one', { n: exhibitNumber }) : say('part', { n: exhibitNumber, part });
}

/** What a sentence stands on: exhibits in number order, the person's own word, or both. */
export function citeAll(exhibits: readonly number[], isOwnWord: boolean, language: Language): string {
  const say = translator(language, citeTexts);
  const numbers = [...new Set(exhibits)].sort((a, b) => a - b);
  const [first] = numbers;
  if (first === undefined) return say('own');
  const seen =
    numbers.length === 1
      ? cite(first, undefined, language)
      : say('many', { list: exhibitList(numbers, language) });
  return isOwnWord ? say('both', { seen: seen.slice(1, -1) }) : seen;
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
