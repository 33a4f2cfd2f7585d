import { type Hit, scanToken } from './labels/scan';
import type { Scope } from './labels/spots';
import type { Token } from './text/types';

/** The tokens among which values are looked for, with the labels in them. */
export function scopeOf(
  tokens: readonly Token[],
  hitsOf: ReadonlyMap<Token, readonly Hit[]> = scanAll(tokens),
): Scope {
  return { tokens, hits: tokens.flatMap((token) => hitsOf.get(token) ?? []), hitsOf };
}

/** Labels of every token, scanned once for the page. */
export function scanAll(tokens: readonly Token[]): Map<Token, readonly Hit[]> {
  return new Map(tokens.map((token) => [token, scanToken(token)]));
}
