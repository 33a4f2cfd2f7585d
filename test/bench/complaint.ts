import { build } from 'vite';

/** How many cases are written, and within how many milliseconds each channel's texts of all of them should be. */
const CASES = 1000;
const LIMIT = 1000;

const ENTRY = new URL('../complaint/bench-entry.ts', import.meta.url).pathname;

/** Prints how long the texts of 1,000 generated cases take, channel by channel. */
const [made] = [
  await build({ logLevel: 'error', configFile: false, build: { ssr: ENTRY, write: false } }),
].flat();
if (made === undefined || !('output' in made))
  throw new Error('Nothing was built: check the entry of the bench');
const code = made.output[0].code;
const bundle: typeof import('../complaint/bench-entry') = await import(
  `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
);

let isSlow = false;
for (const { name, milliseconds, texts } of bundle.timeChannels(CASES)) {
  const isOver = milliseconds > LIMIT;
  isSlow ||= isOver;
  console.log(
    `${milliseconds.toFixed(0).padStart(6)} ms  ${String(texts).padStart(5)} texts  ${name}${isOver ? `  (over ${LIMIT} ms)` : ''}`,
  );
}
process.exitCode = isSlow ? 1 : 0;
