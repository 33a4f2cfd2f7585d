import type { ChatPane, ChatStart } from '../types';
import { align } from './align';
import { clipOf, offsetOf, scrollPane } from './pane-box';
import { firstSince, isAnyBefore, placeOfChat } from './place-times';
import { putBack, type Standing } from './put-back';
import type { LogRow } from './row-log';
import { nextFrame } from './settle';
import { readRows, readView, type VisibleRow } from './view';

/** Where a chosen start lies in the pane. */
export interface Begin {
  /** True when what shows now is older than the start. */
  isReached(): boolean;
  /** True when the newest message that there was surely is older than the start. */
  isAfterAll(): boolean;
  /** Scrolls so that the start shows, where the pane has it in its document. */
  goThere(): Promise<void>;
  /** Place of the row that the log begins with; null while none of the rows is. */
  firstOf(rows: readonly LogRow[]): number | null;
}

/** The start a person chose, in a pane that stood like that when they chose it, and at its newest end showed that. */
export function beginOf(
  chat: ChatPane,
  document: Document,
  start: ChatStart,
  { stood, ending, now }: { stood: Standing; ending: Standing; now: Date },
): Begin {
  if (start.kind === 'here') return beginHere(chat, stood);
  if (start.kind === 'days') return beginDays(chat, document, start.days, ending, now);
  const firstOf = (rows: readonly LogRow[]) => rows[0]?.at ?? null;
  return { isReached: () => false, isAfterAll: () => false, goThere: async () => undefined, firstOf };
}

function beginHere(chat: ChatPane, stood: Standing): Begin {
  const isMessage = ({ reading }: VisibleRow) => reading.role === 'message';
  const whole = stood.rows.findIndex((row) => isMessage(row) && row.top >= stood.clipTop - 1);
  const first = whole >= 0 ? whole : stood.rows.findIndex(isMessage);
  const row = stood.rows[first];
  return {
    isReached: () => false,
    isAfterAll: () => false,
    goThere: () => putBack(chat, { ...stood, wasAtNewest: false }, []),
    firstOf(rows) {
      if (row === undefined) return rows[0]?.at ?? null;
      const { places } = align(stood.rows, rows, { grown: 0, reach: chat.pane.clientHeight });
      const same = places.indexOf(first);
      return rows[same >= 0 ? same : rows.findIndex(({ y }) => y >= row.y - 1)]?.at ?? null;
    },
  };
}

function beginDays(chat: ChatPane, document: Document, days: number, ending: Standing, now: Date): Begin {
  const sayings = (rows: readonly VisibleRow[]) => rows.map(({ reading }) => reading);
  const hasOld = (rows: readonly VisibleRow[]) => {
    const readings = sayings(rows);
    return isAnyBefore(readings, days, placeOfChat(document, readings), now);
  };
  return {
    isReached: () => hasOld(readView(chat)),
    isAfterAll() {
      const readings = sayings(ending.rows);
      return hasOld(ending.rows) && firstSince(readings, days, placeOfChat(document, readings), now) < 0;
    },
    async goThere() {
      const rows = readRows(chat, () => true);
      const readings = sayings(rows);
      const row = rows[firstSince(readings, days, placeOfChat(document, readings), now)];
      if (row === undefined) return;
      scrollPane(chat.pane, offsetOf(chat.pane) + row.top - clipOf(chat.pane).top);
      await nextFrame(chat.pane);
    },
    firstOf(rows) {
      const said = rows.map((row) => row.said);
      return rows[firstSince(said, days, placeOfChat(document, said), now)]?.at ?? null;
    },
  };
}
