import { createCaptureCommands, createFrameCommands, foreignOrigins } from '../capture/page';
import { createChatCommands, type TranscriptContext } from '../chat/in-page';
import type { ChatFound, ChatStart } from '../chat/types';
import { UserError } from '../errors';
import { type PageFacts, readPage, readPageAndText } from '../readers';
import type { Typed } from '../typing';
import { typeText } from '../typing/in-page';
import { askServerClock, type ServerAnswer } from './page-clock';
import { type PicturedChat, type TranscriptFiles, transcribe } from './transcribe';

/** Everything the agent in a page can be asked for. */
export type PageCommands = ReturnType<typeof createPageCommands>;

/** What Chromium shows in a viewer of its own: the page is an empty frame around it, and only the part in sight could be pictured. */
const VIEWERS: ReadonlySet<string> = new Set(['application/pdf']);

/** The commands of one page: reading, the page's half of capturing, and its half of keeping a chat. */
export function createPageCommands(document: Document) {
  const refuseViewers = () => {
    if (VIEWERS.has(document.contentType)) throw new UserError('page-not-allowed', document.contentType);
  };
  const { pane, usePicked, chatSoFar, closeChat, findChat, ...chat } = createChatCommands(
    document,
    () => new Date(),
  );
  let begin: ChatStart = { kind: 'all' };
  const isFromTop = () => begin.kind === 'all';
  const rowReader = { pane, isFromTop, rowsInView: chat.rowsInView };
  const { pointedAt, asSeen, ...capture } = createCaptureCommands(document, rowReader);
  return {
    ...capture,
    ...chat,
    ...createFrameCommands(document),
    foreignOrigins: () => foreignOrigins(document),
    typeText: (text: string): Promise<Typed> => typeText(document, text),
    read(): PageFacts {
      refuseViewers();
      return readPage(document, document.URL);
    },
    readWithText(): { page: PageFacts; text: string } {
      refuseViewers();
      return asSeen(() => readPageAndText(document, document.URL));
    },
    serverClock: (): Promise<ServerAnswer | null> => askServerClock(document),
    /** The conversation of this document; one in a frame is found by the agent there. */
    findChat(path: string | null): ChatFound | null {
      const found = findChat(path);
      return pane()?.ownerDocument === document ? found : null;
    },
    openChat(start: ChatStart, mostScreens: number): Promise<void> {
      begin = start;
      return chat.openChat(start, mostScreens);
    },
    /** The conversation at which the person pointed. */
    useChatPointedAt(): ChatFound | null {
      const element = pointedAt();
      return element === undefined ? null : usePicked(element);
    },
    /** The transcript as far as it was collected, without places; the chat goes on. */
    draftTranscript: (context: TranscriptContext): TranscriptFiles =>
      transcribe(chatSoFar(), { places: [], parts: [] }, context),
    /** Ends a chat and writes its transcript; the page is put back where it stood. */
    finishChat: async (pictured: PicturedChat, context: TranscriptContext): Promise<TranscriptFiles> =>
      transcribe(await closeChat(), pictured, context),
    /** Ends a chat of which nothing was kept. */
    leaveChat: async (): Promise<void> => void (await closeChat()),
  };
}
