/**
 * Puts a text at the cursor of an input or text area, over what is selected, as far as the field takes it. The browser's own setter is used, since
 * frameworks put theirs before it and would take the change for their own. Answers how many characters were replaced;
 * undefined when the field cannot be written to.
 */
export function writeValue(field: HTMLInputElement | HTMLTextAreaElement, text: string): number | undefined {
  if (field.readOnly || field.disabled) return undefined;
  const { value } = field;
  const [start, end] = selectionOf(field);
  const room =
    field.maxLength < 0 ? Number.POSITIVE_INFINITY : field.maxLength - (value.length - (end - start));
  const fitting = taken(text, room);
  setterOf(field)?.call(field, value.slice(0, start) + fitting + value.slice(end));
  if (field.selectionStart !== null) field.setSelectionRange(start + fitting.length, start + fitting.length);
  announce(field, fitting);
  return Array.from(value.slice(start, end).replace(/\r?\n/g, '')).length;
}

/** Inputs for numbers and addresses do not tell where the cursor is: there it is the end. */
function selectionOf({ selectionStart, selectionEnd, value }: HTMLInputElement | HTMLTextAreaElement) {
  const start = selectionStart ?? value.length;
  return [start, selectionEnd ?? start] as const;
}

/** As many whole characters as a field with room for so many UTF-16 units takes, as it is when one types. */
function taken(text: string, room: number): string {
  if (text.length <= room) return text;
  let fitting = '';
  for (const character of text) {
    if (fitting.length + character.length > room) break;
    fitting += character;
  }
  return fitting;
}

function setterOf(field: HTMLInputElement | HTMLTextAreaElement): ((value: string) => void) | undefined {
  const view = field.ownerDocument.defaultView;
  const owner = field.localName === 'input' ? view?.HTMLInputElement : view?.HTMLTextAreaElement;
  return owner && Object.getOwnPropertyDescriptor(owner.prototype, 'value')?.set;
}

/** What a page hears when a person types and then leaves the field, without leaving it. */
function announce(field: Element, data: string): void {
  field.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data }),
  );
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
