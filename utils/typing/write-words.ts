/**
 * Types into an editable element at its cursor, over what is selected. The browser's own editing command fires all that typing fires, and editors
 * that draw their text themselves follow it. Answers how many characters were replaced; undefined when the editor refuses.
 */
export function writeWords(element: HTMLElement, text: string): number | undefined {
  const document = element.ownerDocument;
  const selection = document.getSelection();
  if (selection === null) return undefined;
  if (!element.contains(selection.anchorNode)) selection.selectAllChildren(element);
  if (!element.contains(selection.anchorNode)) return undefined;
  const replaced = Array.from(selection.toString().replace(/\r?\n/g, '')).length;
  const isDone = document.execCommand('insertText', false, text);
  return isDone ? replaced : undefined;
}
