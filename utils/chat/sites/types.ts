/**
 * What is particular to one kind of chat: CSS selectors, each a hint that may be out of date. Where one finds nothing,
 * text and geometry decide. A class whose suffix changes is matched by its beginning (`[class*="msg-row--"]`).
 */
export interface ChatSite {
  /** Id of its reader. */
  id: string;
  /** Hosts, matched exactly or as the end after a dot; empty where the framework runs on any host. */
  hosts: readonly string[];
  /** What scrolls the messages, or the list in it. */
  pane: string;
  /** Within a row, or the row itself: it is the buyer's own; it is the other side's. */
  own?: string;
  other?: string;
  /** Within a row: the sender's name, the time, what holds the words. */
  name?: string;
  time?: string;
  body?: string;
  /** Name of the other side in the conversation's header. */
  peer?: string;
}
