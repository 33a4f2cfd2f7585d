import { build, type Rolldown } from 'vite';

/** A module as one script that puts what it exports on `globalThis` under a name, built from source as it is now. */
export async function bundleScript(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'chrome120',
      lib: { entry, formats: ['iife'], name },
    },
  });
  const [first] = [built].flat() as Rolldown.RolldownOutput[];
  const chunk = first?.output[0];
  if (chunk === undefined) throw new Error(`${name} was not bundled`);
  return `${chunk.code}\n;globalThis.${name} = ${name};`;
}
