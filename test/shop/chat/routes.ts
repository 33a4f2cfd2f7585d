import { type Answer, file, page } from '../answers.ts';
import { chat, chatInFrame, framedChat, liveMessage, olderMessages, plainChat } from '../pages/chat.ts';
import { missing } from '../pages/missing.ts';
import type { ShopData } from '../types.ts';
import { BATCH } from './batches.ts';
import { readSwitches } from './switches.ts';
import { chatTruth } from './truth.ts';

const DELAY = { least: 150, most: 300, slow: 2000 };
/** Batches that come before older messages fail. */
const BEFORE_FAILING = 2;

/** What the shop answers below `/chat`; the chat is always that of the first order. */
export function answerChat(
  data: ShopData,
  { pathname, search, searchParams }: URL,
  frameUrl: string,
): Answer {
  const [order] = data.orders;
  const switches = readSwitches(searchParams);
  const number = (name: string, otherwise: number) => Number(searchParams.get(name)) || otherwise;
  if (order === undefined) return page(missing(data), 404);
  switch (pathname) {
    case '/chat':
      return page(chat(data, order, switches));
    case '/chat/plain':
      return page(plainChat(data, order, switches, number('n', data.messages.length)));
    case '/chat/framed':
      return page(chatInFrame(data, `${frameUrl}/chat/frame${search}`));
    case '/chat/frame':
      return page(framedChat(data, order, switches));
    case '/chat/older': {
      const before = number('before', 0);
      const hasFailed = switches.isFailing && before <= data.messages.length - BATCH * (1 + BEFORE_FAILING);
      const rows = olderMessages(data, order, before, switches);
      return { ...page(rows, hasFailed ? 503 : 200), delay: delayOf(before, switches.isSlow) };
    }
    case '/chat/live':
      return page(liveMessage(data, order, number('number', 1), switches));
    case '/chat/truth.json':
      return file('application/json; charset=utf-8', JSON.stringify(chatTruth(data, order)));
    default:
      return page(missing(data), 404);
  }
}

/** As over a network, but the same batch is always as late. */
function delayOf(before: number, isSlow: boolean): number {
  const { least, most, slow } = DELAY;
  return isSlow ? slow : least + ((Math.abs(before) * 37) % (most - least + 1));
}
