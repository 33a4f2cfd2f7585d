import { oneLine } from '../demo/run.ts';
import { parseArgs, USAGE } from './args.ts';
import { runBench } from './run.ts';

try {
  const isWhole = await runBench(parseArgs(process.argv.slice(2)), console.log);
  process.exitCode = isWhole ? 0 : 1;
} catch (error) {
  console.error(`bench: ${oneLine(error)}\n${USAGE}`);
  process.exitCode = 1;
}
