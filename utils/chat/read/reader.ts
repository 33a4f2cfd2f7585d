import type { ChatSite } from '../sites/types';
import type { ChatReader } from '../types';
import { rowsIn } from './list/rows';
import { peerOf } from './peer';
import { readRow } from './row/read-row';
import { splitRow } from './row/stack';
import { sidesOf } from './sides';

/** A reader with a site's hints over text and geometry; where a hint finds nothing, these decide. */
export function readerFor(site: Omit<ChatSite, 'hosts' | 'pane'>): ChatReader {
  return {
    id: site.id,
    rows: (pane) => rowsIn(pane).flatMap(splitRow),
    read: (row, pane) =>
      readRow(
        row,
        site,
        sidesOf(pane, site, () => peerOf(pane, site.peer)),
      ),
  };
}

/** The reader by text and geometry alone, which needs no site. */
export const genericReader: ChatReader = readerFor({ id: 'generic' });
