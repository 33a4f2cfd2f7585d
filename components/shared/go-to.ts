/** Scrolls to an element and puts the focus there; the first of `ids` that is on the page is taken. */
export function goTo(...ids: string[]): void {
  for (const id of ids) {
    const element = document.getElementById(id);
    if (element === null) continue;
    openAround(element);
    element.scrollIntoView({ block: 'center' });
    element.focus({ preventScroll: true });
    return;
  }
}

/** What stands in a folded part cannot be shown until it is unfolded. */
function openAround(element: Element): void {
  const folded = element.closest('details:not([open])');
  if (folded === null) return;
  folded.setAttribute('open', '');
  openAround(folded);
}
