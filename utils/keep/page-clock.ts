/** What a page's own server said about the time, and when this computer asked and heard it (epoch milliseconds). */
export interface ServerAnswer {
  /** The Date header, as sent; null when there was none. */
  date: string | null;
  /** Seconds that the answer had spent in a store on its way. */
  age: string | null;
  askedAt: number;
  heardAt: number;
}

const PATIENCE = 3000;

/**
 * Asks the page's own origin for its clock, from inside the page: only the head of its own address, without cookies.
 * Null when there is no answer in time, or none that counts.
 */
export async function askServerClock(document: Document): Promise<ServerAnswer | null> {
  const { protocol, origin, pathname, search } = new URL(document.URL);
  if (!/^https?:$/.test(protocol)) return null;
  const askedAt = Date.now();
  try {
    const { headers } = await fetch(`${origin}${pathname}${search}`, {
      method: 'HEAD',
      mode: 'same-origin',
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE),
    });
    return { date: headers.get('date'), age: headers.get('age'), askedAt, heardAt: Date.now() };
  } catch {
    return null;
  }
}
