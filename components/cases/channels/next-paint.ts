/** Acts once what was just changed is on the page. */
export function nextPaint(act: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(act));
}
