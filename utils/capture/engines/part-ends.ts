/** Where the parts of a page end, in CSS pixels from its top. */
export interface PartEnds {
  /** The end of the part that holds a row. */
  after(row: number): Promise<number>;
}

/** Finds the ends of a page of `height` with `endFrom`, which tells where a part that begins at a row has to end; always one part ahead, so that nobody waits for it. */
export function createPartEnds(height: number, endFrom: (row: number) => Promise<number>): PartEnds {
  const begin = (row: number): Promise<number> => {
    const end = endFrom(row);
    // Whoever needs the end gets the error; until then it must not count as unhandled.
    end.catch(() => undefined);
    return end;
  };
  const ends = [begin(0)];
  return {
    async after(row) {
      for (let n = 0; ; n += 1) {
        const end = await (ends[n] ?? height);
        if (end < height) ends[n + 1] ??= begin(end);
        if (row < end || end >= height) return end;
      }
    },
  };
}
