import type { ChatPane, RowReading } from '../types';
import { clipOf, contentY } from './pane-box';
import { markOf, type SeenRow } from './seen';
import { isSign } from './words';

/** A row that shows now, with its edges in the viewport. */
export interface VisibleRow extends SeenRow {
  element: Element;
  top: number;
  bottom: number;
}

/** Less than this of a row is not seen, in CSS pixels. */
const SLIVER = 1;

/** Reads the rows that show in the pane now, top to bottom; those out of view may be empty shells and are not read. */
export function readView(chat: ChatPane): VisibleRow[] {
  const clip = clipOf(chat.pane);
  return readRows(chat, ({ top, bottom }) => top < clip.bottom - SLIVER && bottom > clip.top + SLIVER);
}

/** Reads those rows of the pane that are in its document and pass, top to bottom. */
export function readRows(
  { pane, reader }: ChatPane,
  passes: (edges: { top: number; bottom: number }) => boolean,
): VisibleRow[] {
  const rows = reader.rows(pane).flatMap((element): VisibleRow[] => {
    const { top, bottom, height } = element.getBoundingClientRect();
    if (height < SLIVER || !passes({ top, bottom })) return [];
    const reading = withoutSigns(reader.read(element, pane));
    return [{ element, reading, top, bottom, height, y: contentY(pane, top), mark: markOf(reading) }];
  });
  return rows.sort((a, b) => a.top - b.top);
}

/** What the page says of its own loading is no message of the conversation. */
function withoutSigns(reading: RowReading): RowReading {
  const isNobodys = reading.sender === 'system' || reading.sender === 'unknown';
  return reading.role === 'message' && isNobodys && isSign(reading.text)
    ? { ...reading, role: 'other' }
    : reading;
}
