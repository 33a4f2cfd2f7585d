import { markOf, type SeenRow } from '../../../utils/chat/collect/seen';
import type { RowReading } from '../../../utils/chat/types';

/** A message's reading, told by what is particular. */
export function reading(some: Partial<RowReading>): RowReading {
  return {
    role: 'message',
    sender: 'merchant',
    name: '',
    kind: 'text',
    text: '',
    timeRaw: '',
    links: [],
    image: null,
    key: null,
    ...some,
  };
}

export const HEIGHT = 50;

/** A row that shows: `element` names what holds it. */
export function seen(
  some: Partial<RowReading>,
  y: number,
  element: object = {},
  height: number = HEIGHT,
): SeenRow {
  const said = reading(some);
  return { element, reading: said, y, height, mark: markOf(said) };
}
