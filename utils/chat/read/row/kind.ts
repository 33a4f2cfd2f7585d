import type { MessageKind } from '../../types';
import { foldWords } from '../words/fold';
import { WITHDRAWN } from '../words/words';
import { type Body, isLarge } from './body';
import type { Line } from './lines';

const VOICE = /^(?:\d{1,2}['′:])?\d{1,3}\s?(?:″|"|''|”|′′|秒|s)$/;
const DURATION = /^\d{1,2}:\d{2}$/;
const FILE_NAME = /^[^\n]{1,200}\.[a-z0-9]{2,5}$/i;
const FILE_SIZE = /^\d+(?:\.\d+)?\s?(?:b|k|m|g|kb|mb|gb|bytes)\b/;
const AMOUNT = /[¥￥$€£₩]\s?\d|\d\s?元/;
const ORDER = /订单(?:号|编号)|訂單(?:編號|號碼)|order\s?(?:#|no\b|number|id)|\d{6}-\d{15}/;
const REFUND = /退款|退货|退貨|售后|售後|refund|return request/;
/** Longer lines are said, not filled in. */
const LONGEST_CELL = 60;

/** What the words of a row are; `lines` are its words without buttons, `hasButtons` whether it had some. */
export function kindOf(body: Body, lines: readonly Line[], hasButtons: boolean): MessageKind {
  const words = lines.map(({ text }) => foldWords(text));
  const large = body.media.filter((media) => isLarge(media) && !media.isButton);
  if (lines.length === 1 && large.length === 0 && WITHDRAWN.test(words[0] ?? '')) return 'withdrawn';
  if (body.media.some(({ kind }) => kind === 'video')) return 'video';
  if (body.media.some(({ kind }) => kind === 'audio') || isVoice(body, words)) return 'voice';
  if (isFile(lines, words)) return 'file';
  if (isCard(body, lines, words, hasButtons)) return cardOf(words);
  if (large.length === 0) return 'text';
  return words.some((word) => DURATION.test(word)) ? 'video' : 'picture';
}

function isVoice(body: Body, words: readonly string[]): boolean {
  const isSign = words.length === 1 && VOICE.test(words[0] ?? '');
  return isSign && (body.isFramed || body.media.length > 0);
}

function isFile(lines: readonly Line[], words: readonly string[]): boolean {
  const hasName = lines.some(({ text }) => FILE_NAME.test(text));
  return lines.length >= 2 && lines.length <= 4 && hasName && words.some((word) => FILE_SIZE.test(word));
}

/** Several cells with a picture or a button beside them, or with a sum or number that stands alone. */
function isCard(body: Body, lines: readonly Line[], words: readonly string[], hasButtons: boolean): boolean {
  if (lines.length < 2) return false;
  const hasThumb = body.media.some(
    ({ kind, isButton, box }) => kind === 'picture' && !isButton && box.right - box.left > 40,
  );
  const hasCell = words.some(
    (word) => word !== '' && word.length <= LONGEST_CELL && (AMOUNT.test(word) || ORDER.test(word)),
  );
  return hasCell || (hasThumb && (hasButtons || lines.length > 2));
}

function cardOf(words: readonly string[]): MessageKind {
  const all = words.join('\n');
  if (REFUND.test(all)) return 'refund';
  if (ORDER.test(all)) return 'order';
  return AMOUNT.test(all) ? 'goods' : 'card';
}
