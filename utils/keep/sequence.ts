import { storedItem } from '../stored';

const count = storedItem('captures', (stored) => (Number.isSafeInteger(stored) ? Number(stored) : 0));

/**
 * The number of this act of keeping on this install: 1, 2, 3 …, in whatever case, never given twice. Numbers that are missing
 * in a case belong to other cases, or to pages whose keeping failed. One job runs at a time, so that none reads an old count.
 */
export async function nextSequence(): Promise<number> {
  const next = (await count.get()) + 1;
  await count.set(next);
  return next;
}
