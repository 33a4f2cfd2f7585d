import { UserError } from '../../errors';
import type { ChatCommands, ChatFound, ChatLog, ChatPane } from '../types';
import { beginCollection, type Collection } from './collection';

/** How a page's conversation is found. */
export interface PaneFinder {
  findPane(document: Document): ChatPane | undefined;
  paneFor(element: Element, document: Document): ChatPane | undefined;
  paneAt(document: Document, path: string): ChatPane | undefined;
  pathOf(pane: ChatPane): string;
  olderLink(pane: Element): Element | undefined;
}

/** The commands of the page, and what its other half needs: the pane to picture, and to take one that was pointed at. */
export interface ChatInPage extends ChatCommands {
  pane(): Element | undefined;
  /** Everything collected so far, for a page that may be gone before the end: a gap says that the rest may be missing. */
  chatSoFar(): ChatLog;
  /** Takes the conversation that a person pointed at; null where there is none. */
  usePicked(element: Element): ChatFound | null;
}

/** Commands over a finder; nothing runs before one is called. Throws `no-chat` where one comes before a chat is found and opened. */
export function createCommands(finder: PaneFinder, document: Document, now: () => Date): ChatInPage {
  let chat: ChatPane | undefined;
  let collection: Collection | undefined;

  function use(found: ChatPane | undefined): ChatFound | null {
    chat = found;
    if (found === undefined) return null;
    const { how, reader, peer } = found;
    return { how, reader: reader.id, peer, path: finder.pathOf(found) };
  }

  function open(): Collection {
    if (collection === undefined) throw new UserError('no-chat', 'no log was begun');
    return collection;
  }

  return {
    pane: () => chat?.pane,
    usePicked: (element) => use(finder.paneFor(element, document)),
    findChat(path) {
      const known = path === null ? undefined : finder.paneAt(document, path);
      return use(known ?? finder.findPane(document));
    },
    async openChat(start, mostScreens) {
      if (chat === undefined) throw new UserError('no-chat', 'no pane was found');
      const { olderLink } = finder;
      collection = await beginCollection(chat, start, { document, now: now(), mostScreens, olderLink });
    },
    olderMessages: async () => open().older(),
    rowsInView: () => open().view(),
    chatSoFar() {
      const log = open().soFar();
      return { ...log, gaps: [...log.gaps, { after: log.messages.length, why: 'ended' }] };
    },
    async closeChat() {
      const closing = open();
      collection = undefined;
      return closing.close();
    },
  };
}
