/** What the cases page shows, as its address says. */
export type Route =
  | { view: 'list' }
  | { view: 'case'; id: string }
  | { view: 'exhibit'; id: string; number: number };

/** `#/case/<id>` is a case, `#/case/<id>/exhibit/<n>` one of its exhibits at full size, anything else the list. */
export function routeOf(hash: string): Route {
  const [, id, number] = /^#\/case\/([^/]+)(?:\/exhibit\/(\d{1,6}))?\/?$/.exec(hash) ?? [];
  const decoded = id === undefined ? undefined : decode(id);
  if (decoded === undefined) return { view: 'list' };
  return number === undefined
    ? { view: 'case', id: decoded }
    : { view: 'exhibit', id: decoded, number: Number(number) };
}

/** The address of a route. */
export function hashOf(route: Route): string {
  if (route.view === 'list') return '#/';
  const ofCase = `#/case/${encodeURIComponent(route.id)}`;
  return route.view === 'case' ? ofCase : `${ofCase}/exhibit/${route.number}`;
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
