import { type ErrorData, toErrorData, UserError } from '../errors';

/** Commands by name; arguments and results must survive JSON. */
export type Commands = { [name: string]: (...args: never[]) => unknown };

/** What a command came to, as it crosses from the page. */
export type Answer = { ok: true; value: unknown } | { ok: false; error: ErrorData } | { ok: 'absent' };

declare global {
  var keepproofCommands: Commands | undefined;
  var keepproofAgent: ((name: string, args: unknown[]) => Promise<Answer>) | undefined;
}

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
