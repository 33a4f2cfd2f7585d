import type { Drawn } from './drawn';

/** What elements of one kind have in common: tag and first class name, whatever that name says. */
export function signatureOf(element: Element): string {
  const [first = ''] = (element.getAttribute('class') ?? '').trim().split(/\s+/, 1);
  return `${element.localName}.${first}`;
}

/** Elements that look alike, together. */
export function groupsOf(parts: readonly Drawn[]): Map<string, Drawn[]> {
  const groups = new Map<string, Drawn[]>();
  for (const part of parts) {
    const kind = signatureOf(part.element);
    const group = groups.get(kind);
    if (group === undefined) groups.set(kind, [part]);
    else group.push(part);
  }
  return groups;
}
