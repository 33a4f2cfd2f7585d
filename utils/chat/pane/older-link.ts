import { foldWords, genericReader, LOAD_MORE, outerOf, rowsIn } from '../read';

/** The link stands among the first rows, above every message. */
const FIRST = 6;
const PRESSED = 'button, a, [role="button"], [role="link"], [tabindex], span, div, p';

/**
 * What loads older messages when it is clicked, and can do nothing else: its whole row says so, it stands above every message
 * and on no side (a message may say the same words), it leads to no address and sends no form.
 */
export function olderLink(pane: Element): Element | undefined {
  for (const row of rowsIn(pane).slice(0, FIRST)) {
    const { role, text } = genericReader.read(row, pane);
    if (role === 'message' || role === 'end') return undefined;
    if (role === 'other' && LOAD_MORE.test(foldWords(text))) return linkIn(row);
  }
  return undefined;
}

/** The innermost thing to press that says it, else the innermost element. */
function linkIn(row: Element): Element | undefined {
  const saying = [row, ...row.querySelectorAll(PRESSED)].filter((element) =>
    LOAD_MORE.test(foldWords(element.textContent ?? '')),
  );
  const pressed = saying.filter((element) =>
    element.matches('button, a, [role="button"], [role="link"], [tabindex]'),
  );
  const link = pressed.at(-1) ?? saying.at(-1);
  return link !== undefined && isHarmless(link) ? link : undefined;
}

function isHarmless(link: Element): boolean {
  for (let each: Element | null = link; each !== null; each = outerOf(each)) {
    if (each.localName === 'a' && leadsAway(each)) return false;
    if (each.localName === 'form' || each.localName === 'label') return false;
  }
  return !link.matches(':disabled, [form], [formaction], [type="reset"]');
}

function leadsAway(link: Element): boolean {
  const address = (link.getAttribute('href') ?? '').trim();
  return !/^(?:|#|javascript:(?:;|void\(0\);?|)|#!?)$/i.test(address);
}
