/** An id that carries an order number is content, not a name. */
const CARRIES_NUMBER = /\d{8}/;

/** The page with every class name and id replaced by a random one, in its markup and in its style: it looks the same. */
export function scrambleNames(html: string, seed = 1): string {
  const random = randomNames(seed);
  const renamed = new Map<string, string>();
  const rename = (name: string) => {
    const known = renamed.get(name) ?? random();
    renamed.set(name, known);
    return known;
  };
  return html
    .replace(
      / class="([^"]*)"/g,
      (_, names: string) => ` class="${names.split(/\s+/).map(rename).join(' ')}"`,
    )
    .replace(/ id="([^"]*)"/g, (all, id: string) => (CARRIES_NUMBER.test(id) ? all : ` id="${rename(id)}"`))
    .replace(/<style>[^<]*<\/style>/g, (style) =>
      style.replace(
        /([.#])([A-Za-z_][\w-]*)(?=[^{}]*\{)/g,
        (_, mark: string, name: string) => mark + rename(name),
      ),
    );
}

/** Names such as `q3fk81zc`; the same seed gives the same ones. */
function randomNames(seed: number): () => string {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return `q${state.toString(36)}`;
  };
}
