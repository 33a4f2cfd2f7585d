/** A column's head and how wide it is; a longer cell takes the room it needs. */
export type Column = [head: string, width: number];

/** The head of a Markdown table that is printed row by row, so that what was measured stays when a later page fails. */
export function headOf(columns: Column[]): string {
  const rule = columns.map(([head, width]) => '-'.repeat(Math.max(head.length, width)));
  return [
    toLine(
      columns,
      columns.map(([head]) => head),
    ),
    `| ${rule.join(' | ')} |`,
  ].join('\n');
}

/** One row of that table. */
export function toLine(columns: Column[], cells: string[]): string {
  const padded = columns.map(([head, width], at) => (cells[at] ?? '').padEnd(Math.max(head.length, width)));
  return `| ${padded.join(' | ')} |`;
}
