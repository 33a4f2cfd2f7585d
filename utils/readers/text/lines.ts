import type { Token } from './types';

/** Tokens of one visual row, left to right as the page orders them. */
export function toLines(tokens: readonly Token[]): Token[][] {
  const lines: Token[][] = [];
  for (const token of tokens) {
    const line = lines[lines.length - 1];
    if (line?.[0]?.row === token.row) line.push(token);
    else lines.push([token]);
  }
  return lines;
}
