import type { MessageKind, Sender, TimeIs } from '../../utils/chat/types';

/** What a row says of its time; `time` is ISO 8601 with offset (compared as an instant), a date alone, or null. */
export interface ExpectedTime {
  timeRaw: string;
  timeIs: TimeIs;
  time: string | null;
}

/** One message, as a person who sees the page would write it down. */
export interface ExpectedRow extends ExpectedTime {
  sender: Sender;
  /** The name that stands beside the message; empty where none does. */
  name: string;
  kind: MessageKind;
  /** The words alone; white space does not count unless `exact`. */
  text: string;
  /** Other words that a careful reader may give. */
  orText?: readonly string[];
  /** Where the time is drawn as a heading within this row, it may as well be called its own. */
  orTimeIs?: TimeIs;
  /** Line breaks and spaces count too (those at the ends do not). */
  exact?: true;
  /** Addresses of links and of the picture; where absent there is none. */
  links?: readonly string[];
  image?: string;
}

/** The conversation of a page, oldest message first; separators and headings are not rows. */
export interface ExpectedConversation {
  /**
   * What scrolls the messages: a selector in the page as it is written, ` >>> ` goes on inside the frame or shadow root. Of no use
   * where class names were replaced.
   */
  pane: string;
  /** Name of the other side in the conversation's header; empty where it shows none. */
  peer: string;
  /** Order number that the conversation shows outside its messages. */
  orderNumber?: string;
  /** True where the page itself says that nothing older exists. */
  end?: true;
  rows: readonly ExpectedRow[];
}

/** One fixture, written down by hand from what the page shows. */
export interface ExpectedChat {
  /** `<site>/<what-it-shows>` below test/pages/chats, without `.html`. */
  page: string;
  /** Address that the page has in life. */
  url: string;
  /** When it is read, if not at `NOW`. */
  now?: string;
  /** Address of the frame that holds the conversation, which is served from `<page>.frame.html`. */
  frame?: string;
  /** Id of the site whose reader knows the page; `generic` where none does. */
  site: string;
  /** Null: the page has no conversation. */
  conversation: ExpectedConversation | null;
  /** Words beside the conversation: none of them may be in any row's text or name. */
  notRead?: readonly string[];
}

/** A document of a fixture and the address at which it is served. */
export interface ServedDocument {
  url: string;
  html: string;
}

/** One fixture with everything that is needed to read and judge it. */
export interface ChatFixture extends ExpectedChat {
  /** The page itself, then its frame where that is a document of its own. */
  documents: readonly ServedDocument[];
}
