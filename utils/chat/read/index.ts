import type { ChatReader, RowReading } from '../types';

const NOTHING: RowReading = {
  role: 'other',
  sender: 'unknown',
  name: '',
  kind: 'text',
  text: '',
  timeRaw: '',
  links: [],
  image: null,
  key: null,
};

/** The reader by text and geometry alone, which needs no site. */
export const genericReader: ChatReader = {
  id: 'generic',
  rows: (pane) => [...pane.children],
  read: (row) => ({ ...NOTHING, text: row.textContent ?? '' }),
};
