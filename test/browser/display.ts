import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A screen without a monitor. */
export interface Display {
  /** As the DISPLAY variable names it, such as `:7`. */
  name: string;
  close(): Promise<void>;
}

const SCREEN = '1600x1200x24';
/** The file descriptor on which Xvfb tells the number of the display it took. */
const NUMBER_FD = 3;

/** Starts Xvfb on a display that is free; `ensureDisplay` sees to it that there is one. */
export async function startDisplay(): Promise<Display> {
  const args = ['-displayfd', String(NUMBER_FD), '-screen', '0', SCREEN, '-nolisten', 'tcp'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const answer = server.stdio[NUMBER_FD];
  if (!answer) throw new Error('Xvfb cannot be heard');
  const gone = once(server, 'exit').then(() => {
    throw new Error('Xvfb ended before it had a display');
  });
  const [number] = await Promise.race([once(answer, 'data'), gone]);
  return {
    name: `:${String(number).trim()}`,
    async close() {
      const ended = once(server, 'exit');
      server.kill();
      await ended;
    },
  };
}
