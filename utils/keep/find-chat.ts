import { type FrameInTab, pickInTab, within } from '../capture';
import type { ChatFound } from '../chat/types';
import { UserError } from '../errors';
import type { Language } from '../i18n';
import { type AgentPlace, callAgent, injectAgent, injectAgentInFrames } from '../page-agent';
import type { PageCommands } from './page-commands';

/** A conversation, and where in a tab it stands. */
export interface ChatInTab {
  found: ChatFound;
  place: AgentPlace;
  /** Absent when it stands in the tab's own page. */
  frame?: FrameInTab;
}

/**
 * Finds the conversation of a page that holds our agent, in its own document or in a frame. Throws `no-chat` when there is none,
 * `chat-in-frame` with the frame's origin when only frames remain that the person has not allowed yet.
 */
export async function findChat(tabId: number, path: string | null, signal: AbortSignal): Promise<ChatInTab> {
  const own = await within(callAgent<PageCommands, 'findChat'>(tabId, 'findChat', path), signal);
  if (own !== null) return { found: own, place: tabId };
  for (const frameId of await within(injectAgentInFrames(tabId), signal)) {
    const place = { tabId, frameId };
    const found = await within(callAgent<PageCommands, 'findChat'>(place, 'findChat', path), signal);
    const frame = found === null ? undefined : await within(frameInTab(tabId, frameId), signal);
    if (found !== null && frame !== undefined) return { found, place, frame };
  }
  const [foreign] = await callAgent<PageCommands, 'foreignOrigins'>(tabId, 'foreignOrigins');
  throw foreign === undefined ? new UserError('no-chat') : new UserError('chat-in-frame', foreign);
}

/** Lets the person point at the conversation. Throws `no-chat` when nothing there reads as one, `cancelled` when they leave it. */
export async function pointAtChat(
  tabId: number,
  language: Language,
  signal: AbortSignal,
  onPicking: () => void,
): Promise<ChatInTab> {
  await injectAgent(tabId);
  const picking = pickInTab(tabId, 'element', language, signal);
  onPicking();
  await picking;
  const found = await callAgent<PageCommands, 'useChatPointedAt'>(tabId, 'useChatPointedAt');
  if (found === null) throw new UserError('no-chat');
  return { found, place: tabId };
}

/** Where a frame shows in its tab; undefined when that cannot be told. */
async function frameInTab(tabId: number, frameId: number): Promise<FrameInTab | undefined> {
  const word = `keepproof-${crypto.randomUUID()}`;
  await callAgent<PageCommands, 'awaitFrame'>(tabId, 'awaitFrame', word);
  const inner = await callAgent<PageCommands, 'sayWhere'>({ tabId, frameId }, 'sayWhere', word);
  const { viewport, url, title } = await callAgent<PageCommands, 'look'>(tabId, 'look');
  const page = { viewport, url, title };
  if (inner.isInTab) return { frameId, x: inner.x, y: inner.y, page };
  const outer = await callAgent<PageCommands, 'frameHeard'>(tabId, 'frameHeard');
  return outer === null ? undefined : { frameId, x: outer.x + inner.x, y: outer.y + inner.y, page };
}
