/** Markup that is safe to send. */
export interface Html {
  readonly markup: string;
}

type Value = string | number | Html | readonly Html[];

/** Template tag: every string and number put in is escaped, markup made by `html` is not. */
export function html(parts: TemplateStringsArray, ...values: Value[]): Html {
  return { markup: String.raw({ raw: parts }, ...values.map(toMarkup)) };
}

/** Markup or nothing. */
export function when(isWanted: boolean, make: () => Html): Html {
  return isWanted ? make() : { markup: '' };
}

function toMarkup(value: Value): string {
  if (typeof value === 'string' || typeof value === 'number') return escapeText(String(value));
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('');
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
