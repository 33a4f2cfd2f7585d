import { browser } from 'wxt/browser';
import { fromErrorData, UserError } from '../errors';
import type { Answer, Commands } from './install';

/** Scripts that hold commands for a page. */
type CommandFile = '/page-agent.js' | '/page-render.js';

/** Where a script runs in a page: on its own, or among the page's own scripts, which can see and change what it does. */
export type World = 'ISOLATED' | 'MAIN';

/** The page of a tab, or of one frame in it. */
export type AgentPlace = number | { tabId: number; frameId: number };

/** In the extension: puts the agent, or another file of commands, into a tab's page or a frame. Throws `page-not-allowed` where the browser refuses. */
export async function injectAgent(
  place: AgentPlace,
  file: CommandFile = '/page-agent.js',
  world: World = 'ISOLATED',
): Promise<void> {
  const injections = await browser.scripting
    .executeScript({ target: targetOf(place), files: [file], world })
    .catch((error: unknown) => {
      throw new UserError('page-not-allowed', String(error));
    });
  // Firefox does not refuse its own pages: it runs nothing and says nothing.
  if (!injections[0]) throw new UserError('page-not-allowed', 'nothing was run');
}

/** In the extension: puts the agent into every frame of a tab that may be read; answers with their numbers, the tab's own page left out. */
export async function injectAgentInFrames(tabId: number): Promise<number[]> {
  const target = { tabId, allFrames: true };
  const injections = await browser.scripting
    .executeScript({ target, files: ['/page-agent.js'] })
    .catch(() => []);
  return injections.map(({ frameId }) => frameId).filter((frameId) => frameId !== 0);
}

/** In the extension: takes an agent out of a page again, so that none of its names stay among the page's own. */
export async function removeAgent(tabId: number, world: World): Promise<void> {
  const func = () => {
    Reflect.deleteProperty(globalThis, 'keepproofAgent');
    Reflect.deleteProperty(globalThis, 'keepproofCommands');
  };
  // The page may be gone by now, and its agent with it.
  await browser.scripting.executeScript({ target: { tabId }, func, world }).catch(() => undefined);
}

/** In the extension: calls one command of the agent in a page. Throws `page-navigated` when the page is another one by now. */
export function callAgent<Agent extends Commands, Name extends keyof Agent & string>(
  place: AgentPlace,
  name: Name,
  ...args: Parameters<Agent[Name]>
): Promise<Awaited<ReturnType<Agent[Name]>>> {
  return callAgentIn<Agent, Name>('ISOLATED', place, name, ...args);
}

/** In the extension: calls one command of the agent in a world of a tab; what comes from the page's own world has to be checked. */
export async function callAgentIn<Agent extends Commands, Name extends keyof Agent & string>(
  world: World,
  place: AgentPlace,
  name: Name,
  ...args: Parameters<Agent[Name]>
): Promise<Awaited<ReturnType<Agent[Name]>>> {
  const answer = await execute(world, place, name, args);
  if (answer === undefined || answer === null || answer.ok === 'absent') {
    throw new UserError('page-navigated', `${name}: no agent`);
  }
  if (!answer.ok) throw fromErrorData(answer.error);
  return answer.value as Awaited<ReturnType<Agent[Name]>>;
}

async function execute(
  world: World,
  place: AgentPlace,
  name: string,
  args: unknown[],
): Promise<Answer | undefined> {
  try {
    const [injection] = await browser.scripting.executeScript({
      target: targetOf(place),
      world,
      func: (command: string, values: unknown[]) =>
        globalThis.keepproofAgent?.(command, values) ?? { ok: 'absent' },
      args: [name, args],
    });
    return injection?.result as Answer | undefined;
  } catch (error) {
    throw new UserError(
      (await isOpen(targetOf(place).tabId)) ? 'page-navigated' : 'page-gone',
      String(error),
    );
  }
}

function targetOf(place: AgentPlace): { tabId: number; frameIds?: number[] } {
  return typeof place === 'number' ? { tabId: place } : { tabId: place.tabId, frameIds: [place.frameId] };
}

async function isOpen(tabId: number): Promise<boolean> {
  try {
    await browser.tabs.get(tabId);
    return true;
  } catch {
    return false;
  }
}
