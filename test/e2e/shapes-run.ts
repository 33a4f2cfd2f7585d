import { type DemoRun, type ExhibitInPackage, runDemo } from './demo-run';
import { servePages } from './page-server';
import { type Picture, rowsIn, runsDown } from './picture';

/** The shape pages that were kept in one run of the demo. */
export interface ShapesRun {
  exhibit(name: string): ExhibitInPackage;
  picture(name: string): Picture;
  /** Numbers of the rows whose stripe stands at `x`, from top to bottom. */
  rows(name: string, x?: number): number[];
  /** Runs of one colour down a column, as [top, height]. */
  runs(name: string, x: number, colour: number): [number, number][];
}

/** Keeps pages of test/pages/shapes in one case, through the demo; `args` are the demo's own. */
export async function runShapes(names: readonly string[], ...args: string[]): Promise<ShapesRun> {
  const server = await servePages('shapes');
  const demo = await runDemo(...args, ...names.map((name) => server.url(`${name}.html`)));
  server.close();
  const pictures = new Map<string, Picture>();
  const exhibit = (name: string) => exhibitAt(demo, `/${name}.html`);
  const picture = (name: string) => {
    const known = pictures.get(name) ?? demo.picture(exhibit(name));
    pictures.set(name, known);
    return known;
  };
  return {
    exhibit,
    picture,
    rows: (name, x = 10) => rowsIn(picture(name), x).map(({ n }) => n),
    runs: (name, x, colour) =>
      runsDown(picture(name), x).flatMap((run) => (run.colour === colour ? [[run.top, run.rows]] : [])),
  };
}

function exhibitAt(demo: DemoRun, end: string): ExhibitInPackage {
  const found = demo.exhibits.find(({ url }) => url.endsWith(end));
  if (found === undefined) throw new Error(demo.lines.join('\n'));
  return found;
}

/** 0, 1, 2 … below `count`. */
export function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, n) => n);
}
