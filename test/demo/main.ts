import { ArgsError, type DemoArgs, parseArgs } from './args.ts';
import { oneLine, runDemo } from './run.ts';

process.exitCode = await main(process.argv.slice(2));

/** 0 when all went well, 1 when something failed, 2 when the command line was wrong. */
async function main(argv: string[]): Promise<number> {
  try {
    const args: DemoArgs = parseArgs(argv);
    return (await runDemo(args, { line: console.log, problem: console.error })) ? 0 : 1;
  } catch (error) {
    console.error(`demo: ${oneLine(error)}`);
    return error instanceof ArgsError ? 2 : 1;
  }
}
