import { hasHan, hasLetter, isLettersOnly } from '../text/letters';

/** Name, phone and address of who gets a parcel; each absent when not told apart for sure. */
export interface Recipient {
  name?: string;
  phone?: string;
  address?: string;
}

/** Numbers of Hong Kong and Macao with their code; Chinese mobile numbers, masked or not, with or without +86; other numbers with a country code or in groups. */
export const PHONE =
  /(?<![\d-])\(?\+?85[23]\)?[-\s][\d*]{4}[-\s]?[\d*]{4}(?![\d*-])|(?<![\d-])(?:\(?\+?86\)?[-\s]?)?1[3-9]\d(?:[-\s]?[\d*]{4}){2}(?![\d*-])|(?<!\d)09\d{2}[-\s]?[\d*]{3}[-\s]?[\d*]{3}(?!\d)|\(?\+\d{1,3}\)?[-\s]?(?:\(?[\d*]{2,4}\)?[-\s]?){2,4}[\d*]{2,4}|\(\d{3}\)\s?\d{3}-\d{4}/;
const ADDRESS =
  /(?:省|市|区|县|镇|乡|街道|自治|臺灣|台灣|區|縣|鄉|鎮).*(?:路|街|道|巷|弄|号|村|室|栋|楼|單元|单元|小区|大厦|苑|園|园|號|樓|段|鎮|镇|组)/;
const WESTERN =
  /\d.*\b(?:st|street|ave|avenue|rd|road|dr|drive|ln|lane|blvd|way|court|ct|place|pl|apt|suite|unit|floor|straße|str\.|rue|calle|via)\b|\b[A-Z]{2}\s\d{5}\b|\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/i;
const STREET =
  /\b(?:st|street|ave|avenue|rd|road|drive|lane|blvd|way|court|place|house|building|straße|rue|calle|via)\b/i;
const NOISE = /^[\s,;:|·、，；。-]+|[\s,;:|·、，；-]+$/g;

export function isAddress(text: string): boolean {
  return text.length >= 8 && text.length <= 200 && (ADDRESS.test(text) || WESTERN.test(text));
}

/** A person's name: short, letters only, masked at most. */
export function isName(text: string): boolean {
  const name = text.replace(NOISE, '');
  if (/[省市区县路街号區縣號]{1}.{4,}/.test(name)) return false;
  return isLettersOnly(name) && hasLetter(name) && (!hasHan(name) || name.length <= 15);
}

/** `Alex Doe, 12 Main St, Austin`: two words and more before the first comma, no street, then an address. */
function splitLatinName(line: string): string[] {
  const match = /^([^\d,]+ [^\d,]+), (.+)$/.exec(line);
  if (match?.[1] === undefined || match[2] === undefined) return [line];
  return isName(match[1]) && !STREET.test(match[1]) && isAddress(match[2]) ? [match[1], match[2]] : [line];
}

/** A name that cannot be the end of an address: no house, room or village in it. */
function isPerson(text: string): boolean {
  return isName(text) && !/[省市区县区镇乡村路街道巷号楼栋室苑园厦组层座區縣號樓]/.test(text);
}

/** Takes the lines of an address apart: what stands before the phone or first is the name, the rest the address. */
export function findRecipient(lines: readonly string[]): Recipient {
  const clean = lines.map((line) => line.trim()).filter((line) => line !== '');
  const text = clean.join('\n');
  const phone = PHONE.exec(text);
  const found: Recipient = {};
  if (phone !== null) found.phone = phone[0].trim();
  const before = phone === null ? '' : text.slice(0, phone.index);
  const after = phone === null ? text : text.slice(phone.index + phone[0].length);
  const pieces = [...splitPieces(before), ...splitPieces(after)];
  const name = pieces.find((piece) => isName(piece));
  const isFirst = name !== undefined && pieces[0] === name;
  if (name !== undefined && (phone !== null || (isFirst && pieces.length > 1))) found.name = name;
  const rest = pieces.filter((piece) => piece !== found.name);
  const address = (asShown(text, rest) ?? rest.join(hasHan(text) ? ' ' : ', ')).replace(NOISE, '');
  if (address !== '' && (isAddress(address) || (rest.length > 1 && address.length > 12)))
    found.address = address;
  return found;
}

/** The pieces with what stands between them, where they follow each other on one line. */
function asShown(text: string, pieces: readonly string[]): string | undefined {
  const first = pieces[0];
  const last = pieces.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const start = text.indexOf(first);
  const shown = text.slice(start, text.lastIndexOf(last) + last.length);
  return shown.includes('\n') || shown.length > pieces.join(' ').length ? undefined : shown;
}

/** Lines, and within a Chinese line the parts between commas: `张三，86-138…，浙江省 杭州市 …，310000`. */
function splitPieces(text: string): string[] {
  return text
    .split(/\n|[，；;]/)
    .flatMap((line) => (hasHan(line) ? splitName(line.trim()) : splitLatinName(line.trim())))
    .map((piece) => piece.replace(NOISE, ''))
    .filter((piece) => piece !== '');
}

/** `张三 浙江省杭州市…` or `浙江省杭州市… 张三` on one line: the name is parted from the address by its space. */
function splitName(line: string): string[] {
  const behind = /^(.*\S)\s+(\S{2,4})$/.exec(line);
  if (behind?.[1] !== undefined && behind[2] !== undefined && isAddress(behind[1]) && isPerson(behind[2])) {
    return [behind[1], behind[2]];
  }
  const match = /^(\S{1,8})\s+(\S.*)$/.exec(line);
  if (match?.[1] === undefined || match[2] === undefined) return [line];
  return isName(match[1]) && !ADDRESS.test(match[1]) && !/[省市区县]$/.test(match[1]) && isAddress(match[2])
    ? [match[1], match[2]]
    : [line];
}
