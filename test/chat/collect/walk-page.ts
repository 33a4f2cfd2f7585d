import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import type { ChatLog, ChatStart, OlderStep } from '../../../utils/chat/types.ts';

/** How a page's chat is walked. */
export interface Walk {
  start?: ChatStart;
  mostScreens?: number;
  now?: string;
}

/** What came of it. */
export interface Walked {
  steps: OlderStep['state'][];
  /** Longest step back, in milliseconds. */
  longest: number;
  log: ChatLog;
  /** Numbers of the messages in the order in which they showed, each once, and whether places grew with them. */
  numbers: number[];
  isInOrder: boolean;
  /** Views that had nothing in common with those before. */
  unconnected: number;
}

/** The chat's half in the page as one script that puts its face on `globalThis.chat`, built from source as it is now. */
export async function bundleCollector(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'chrome120',
      lib: {
        entry: join(import.meta.dirname, '../../../utils/chat/in-page.ts'),
        formats: ['iife'],
        name: 'chat',
      },
    },
  });
  const [first] = [built].flat() as Rolldown.RolldownOutput[];
  const chunk = first?.output[0];
  if (chunk === undefined) throw new Error('the collector was not bundled');
  return `${chunk.code}\n;globalThis.chat = chat;`;
}

/** Walks the chat of the page that is open as a capture does, in an isolated world of the page. */
export async function walkPage(page: Page, script: string, walk: Walk): Promise<Walked> {
  const session: CDPSession = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'chat',
  });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `${script}\n(${walkHere})(${JSON.stringify(walk)})`,
    contextId: executionContextId,
    returnByValue: true,
    awaitPromise: true,
  });
  await session.detach();
  if (exceptionDetails !== undefined) {
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }
  return JSON.parse(result.value);
}

/** Runs in the page: self-contained. */
async function walkHere({ start = { kind: 'all' }, mostScreens = 200, now }: Walk): Promise<string> {
  const { createChatCommands } = (
    globalThis as unknown as { chat: typeof import('../../../utils/chat/in-page') }
  ).chat;
  const commands = createChatCommands(document, () => (now === undefined ? new Date() : new Date(now)));
  if (commands.findChat(null) === null) throw new Error('no chat was found');
  const pane = commands.pane();
  if (pane === undefined) throw new Error('no pane');
  const rest = async () => {
    for (let n = 0; n < 2; n += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => setTimeout(resolve, 50));
  };
  await commands.openChat(start, mostScreens);
  const steps: OlderStep['state'][] = [];
  let longest = 0;
  while (steps.length < 100 && (steps.at(-1) ?? 'more') === 'more') {
    const began = performance.now();
    steps.push((await commands.olderMessages()).state);
    longest = Math.max(longest, performance.now() - began);
  }
  const isReversed = getComputedStyle(pane).flexDirection === 'column-reverse';
  // A list that is drawn upside down scrolls the other way.
  const down = getComputedStyle(pane).transform === 'none' ? 1 : -1;
  const top = isReversed ? pane.clientHeight - pane.scrollHeight : 0;
  if (steps.at(-1) !== 'start') pane.scrollTop = down === 1 ? top : pane.scrollHeight;
  const places = new Map<number, number>();
  let unconnected = 0;
  for (let views = 0; views < 500; views += 1) {
    await rest();
    const { rows, isConnected, isEnd } = commands.rowsInView();
    if (!isConnected) unconnected += 1;
    for (const { message, at } of rows) if (message !== null) places.set(message, at);
    if (isEnd) break;
    pane.scrollTop += down * pane.clientHeight * 0.8;
  }
  const log = await commands.closeChat();
  const numbers = [...places.keys()];
  const ats = [...places.values()];
  const isInOrder = ats.every((at, n) => n === 0 || at > (ats[n - 1] ?? 0));
  return JSON.stringify({ steps, longest, log, numbers, isInOrder, unconnected });
}
