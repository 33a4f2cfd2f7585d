import { browser } from 'wxt/browser';
import { type ErrorData, fromErrorData, toErrorData, UserError } from './errors';

/**
 * The bridge to the code that runs in a page's isolated world: injected on demand, called by name, answers in JSON.
 * No message listener and no always-on content script: what a command returns is what `executeScript` returns.
 */

/** Commands by name; arguments and results must survive JSON. */
export type Commands = { [name: string]: (...args: never[]) => unknown };

type Answer = { ok: true; value: unknown } | { ok: false; error: ErrorData } | { ok: 'absent' };

declare global {
  var keepproofCommands: Commands | undefined;
  var keepproofAgent: ((name: string, args: unknown[]) => Promise<Answer>) | undefined;
}

/** Scripts that hold commands for a page. */
type CommandFile = '/page-agent.js' | '/page-render.js';

/** In the page: makes the commands callable, beside those that are there. Injecting twice keeps the first, with its state. */
export function installAgent(commands: Commands): void {
  globalThis.keepproofCommands = { ...commands, ...globalThis.keepproofCommands };
  globalThis.keepproofAgent ??= async (name, args) => {
    try {
      const command = globalThis.keepproofCommands?.[name] as ((...args: unknown[]) => unknown) | undefined;
      if (command === undefined) throw new UserError('unknown', `no command ${name}`);
      return { ok: true, value: await command(...args) };
    } catch (error) {
      return { ok: false, error: toErrorData(error) };
    }
  };
}

/** In the extension: puts the agent, or another file of commands, into a tab's top frame. Throws `page-not-allowed` where the browser refuses. */
export async function injectAgent(tabId: number, file: CommandFile = '/page-agent.js'): Promise<void> {
  const injections = await browser.scripting
    .executeScript({ target: { tabId }, files: [file] })
    .catch((error: unknown) => {
      throw new UserError('page-not-allowed', String(error));
    });
  // Firefox does not refuse its own pages: it runs nothing and says nothing.
  if (!injections[0]) throw new UserError('page-not-allowed', 'nothing was run');
}

/** In the extension: calls one command of the agent in a tab. Throws `page-navigated` when the page is another one by now. */
export async function callAgent<Agent extends Commands, Name extends keyof Agent & string>(
  tabId: number,
  name: Name,
  ...args: Parameters<Agent[Name]>
): Promise<Awaited<ReturnType<Agent[Name]>>> {
  const answer = await execute(tabId, name, args);
  if (answer === undefined || answer === null || answer.ok === 'absent') {
    throw new UserError('page-navigated', `${name}: no agent`);
  }
  if (!answer.ok) throw fromErrorData(answer.error);
  return answer.value as Awaited<ReturnType<Agent[Name]>>;
}

async function execute(tabId: number, name: string, args: unknown[]): Promise<Answer | undefined> {
  try {
    const [injection] = await browser.scripting.executeScript({
      target: { tabId },
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
