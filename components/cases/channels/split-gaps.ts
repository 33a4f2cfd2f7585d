export interface Piece {
  words: string;
  isGap: boolean;
}

/** How a complaint marks what is still to be filled in, in each language. */
const GAP = /(【待填[^】]*】|\[to fill in[^\]]*\])/g;

/** Cuts a complaint into its own words and its gaps. */
export function splitGaps(body: string): Piece[] {
  return body
    .split(GAP)
    .map((words, index) => ({ words, isGap: index % 2 === 1 }))
    .filter(({ words }) => words !== '');
}
