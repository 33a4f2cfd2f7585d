import { oneLine } from '../demo/run.ts';
import { parseArgs, USAGE } from './args.ts';
import { runBench } from './run.ts';

try {
  await runBench(parseArgs(process.argv.slice(2)), console.log);
} catch (error) {
  console.error(`bench: ${oneLine(error)}\n${USAGE}`);
  process.exitCode = 1;
}
