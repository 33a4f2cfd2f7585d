import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

/** Prints how long the clocks of 500 cases and their reminders take, in a process that has computed nothing before. */
const { status } = spawnSync(process.execPath, ['--input-type=module'], {
  input: await bundle(),
  stdio: ['pipe', 'inherit', 'inherit'],
});
process.exitCode = status ?? 1;

async function bundle(): Promise<string> {
  const entry = join(import.meta.dirname, 'deadlines-run.ts');
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'es2022', lib: { entry, formats: ['es'], fileName: 'run' } },
  });
  const [first] = [built].flat() as Rolldown.RolldownOutput[];
  const chunk = first?.output[0];
  if (chunk === undefined) throw new Error('the measurement was not bundled');
  return chunk.code;
}
