/**
 * Letters of the scripts that shop pages are written in, and digits. Ranges and not `\p{L}`: the browser takes about a
 * millisecond to make each pattern that names a whole property.
 */
const LETTERS =
  'A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u1fff\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7a3';

const LETTER = new RegExp(`[${LETTERS}]`);
const EVERY_LETTER = new RegExp(`[${LETTERS}]`, 'g');
const LETTER_OR_DIGIT = new RegExp(`[${LETTERS}\\d]`);
const WORD = new RegExp(`[${LETTERS}]{2}`);
const EDGES = new RegExp(`^[^${LETTERS}\\d]+|[^${LETTERS}\\d]+$`, 'g');
const NAME = new RegExp(`^[${LETTERS}*·•.\\s'’-]{1,40}$`);

export const hasLetter = (text: string): boolean => LETTER.test(text);
/** Two letters side by side. */
export const hasWord = (text: string): boolean => WORD.test(text);
export const hasHan = (text: string): boolean => /[\u3400-\u9fff]/.test(text);
export const countLetters = (text: string): number => text.match(EVERY_LETTER)?.length ?? 0;
/** The first letter or digit; empty where there is none. */
export const firstLetter = (text: string): string => text.charAt(text.search(LETTER_OR_DIGIT));
/** Without what is neither letter nor digit at both ends. */
export const trimMarks = (text: string): string => text.replace(EDGES, '');
/** Letters, masks and the marks within names alone. */
export const isLettersOnly = (text: string): boolean => NAME.test(text);
