import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

/** The finding and reading of chats as one script that puts `pane` and `read` on `globalThis.chat`, built from source as it is now. */
export async function bundleChat(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'chrome120',
      lib: {
        entry: join(import.meta.dirname, '../../utils/chat/pane/index.ts'),
        formats: ['iife'],
        name: 'chat',
      },
    },
  });
  const [first] = [built].flat() as Rolldown.RolldownOutput[];
  const chunk = first?.output[0];
  if (chunk === undefined) throw new Error('the chat readers were not bundled');
  return `${chunk.code}\n;globalThis.chat = chat;`;
}
