import { browser } from 'wxt/browser';
import { fromErrorData, UserError } from '../errors';
import type { Answer, Commands } from './install';

/** Scripts that hold commands for a page. */
type CommandFile = '/page-agent.js' | '/page-render.js';

/** Where a script runs in a page: on its own, or among the page's own scripts, which can see and change what it does. */
export type World = 'ISOLATED' | 'MAIN';

/** In the extension: puts the agent, or another file of commands, into a tab's top frame. Throws `page-not-allowed` where the browser refuses. */
export async function injectAgent(
  tabId: number,
  file: CommandFile = '/page-agent.js',
  world: World = 'ISOLATED',
): Promise<void> {
  const injections = await browser.scripting
    .executeScript({ target: { tabId }, files: [file], world })
    .catch((error: unknown) => {
      throw new UserError('page-not-allowed', String(error));
    });
  // Firefox does not refuse its own pages: it runs nothing and says nothing.
  if (!injections[0]) throw new UserError('page-not-allowed', 'nothing was run');
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

/** In the extension: calls one command of the agent in a tab. Throws `page-navigated` when the page is another one by now. */
export function callAgent<Agent extends Commands, Name extends keyof Agent & string>(
  tabId: number,
  name: Name,
  ...args: Parameters<Agent[Name]>
): Promise<Awaited<ReturnType<Agent[Name]>>> {
  return callAgentIn<Agent, Name>('ISOLATED', tabId, name, ...args);
}

/** In the extension: calls one command of the agent in a world of a tab; what comes from the page's own world has to be checked. */
export async function callAgentIn<Agent extends Commands, Name extends keyof Agent & string>(
  world: World,
  tabId: number,
  name: Name,
  ...args: Parameters<Agent[Name]>
): Promise<Awaited<ReturnType<Agent[Name]>>> {
  const answer = await execute(world, tabId, name, args);
  if (answer === undefined || answer === null || answer.ok === 'absent') {
    throw new UserError('page-navigated', `${name}: no agent`);
  }
  if (!answer.ok) throw fromErrorData(answer.error);
  return answer.value as Awaited<ReturnType<Agent[Name]>>;
}

async function execute(
  world: World,
  tabId: number,
  name: string,
  args: unknown[],
): Promise<Answer | undefined> {
  try {
    const [injection] = await browser.scripting.executeScript({
      target: { tabId },
      world,
      func: (command: string, values: unknown[]) =>
        globalThis.keepproofAgent?.(command, values) ?? { ok: 'absent' },
      args: [name, args],
    });
    return injection?.result as Answer | undefined;
  } catch (error) {
    throw new UserError((await isOpen(tabId)) ? 'page-navigated' : 'page-gone', String(error));
  }
}

async function isOpen(tabId: number): Promise<boolean> {
  try {
    await browser.tabs.get(tabId);
    return true;
  } catch {
    return false;
  }
}
