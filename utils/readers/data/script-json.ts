/** Longest piece of inline data that is read, in characters; real ones are below a tenth of it. */
const LONGEST = 2_000_000;

/**
 * The data that a page's script assigns to a name, as in `window.rawData = {…};` or `var data = JSON.parse('…')`: found
 * by matching braces in the script's text, never run. Undefined where there is none, or what stands there is no JSON.
 */
export function readAssigned(script: string, name: string): unknown {
  if (script.length > LONGEST || !script.includes(name)) return undefined;
  const assignment = new RegExp(`(?<![\\w$])${name}\\s*=\\s*(?:JSON\\.parse\\(\\s*)?(?=[{\\["'])`, 'g');
  for (const match of script.matchAll(assignment)) {
    if (isInComment(script, match.index)) continue;
    const start = match.index + match[0].length;
    const isText = /["']/.test(script.charAt(start));
    const json = isText ? textLiteralAt(script, start) : script.slice(start, endOfBraces(script, start));
    const data = parse(json);
    if (data !== undefined) return data;
  }
  return undefined;
}

function parse(json: string | undefined): unknown {
  try {
    return json === undefined ? undefined : JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Where the brace that opens at `start` is closed; braces within texts do not count. */
function endOfBraces(script: string, start: number): number {
  let depth = 0;
  for (let at = start; at < script.length; at += 1) {
    const sign = script.charAt(at);
    if (sign === '"') at = endOfText(script, at);
    else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return start;
}

function endOfText(script: string, start: number): number {
  const quote = script.charAt(start);
  for (let at = start + 1; at < script.length; at += 1) {
    if (script.charAt(at) === '\\') at += 1;
    else if (script.charAt(at) === quote) return at;
  }
  return script.length;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v' };

/** What a quoted text of a script means. */
function textLiteralAt(script: string, start: number): string | undefined {
  const end = endOfText(script, start);
  if (end >= script.length) return undefined;
  return script
    .slice(start + 1, end)
    .replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|([\s\S]))/g, (_, wide, narrow, sign: string) => {
      const code = wide ?? narrow;
      return code === undefined ? (ESCAPES[sign] ?? sign) : String.fromCharCode(Number.parseInt(code, 16));
    });
}

/** A name within a comment assigns nothing. */
function isInComment(script: string, at: number): boolean {
  if (script.lastIndexOf('/*', at) > script.lastIndexOf('*/', at)) return true;
  const line = script.slice(script.lastIndexOf('\n', at) + 1, at);
  return /(?:^|[^:"'\\])\/\//.test(line);
}
