import { type CaptureCommands, createCaptureCommands } from '../capture/page';
import { UserError } from '../errors';
import { type PageFacts, readPage, readPageAndText } from '../readers';
import { askServerClock, type ServerAnswer } from './page-clock';

/** Everything the agent in a page can be asked for. */
export type PageCommands = CaptureCommands & ReadCommands;

interface ReadCommands {
  read: () => PageFacts;
  readWithText: () => { page: PageFacts; text: string };
  serverClock: () => Promise<ServerAnswer | null>;
  [name: string]: (...args: never[]) => unknown;
}

/** What Chromium shows in a viewer of its own: the page is an empty frame around it, and only the part in sight could be pictured. */
const VIEWERS: ReadonlySet<string> = new Set(['application/pdf']);

/** The commands of one page: reading and the page's half of capturing. */
export function createPageCommands(document: Document): PageCommands {
  const refuseViewers = () => {
    if (VIEWERS.has(document.contentType)) throw new UserError('page-not-allowed', document.contentType);
  };
  return {
    ...createCaptureCommands(document),
    read() {
      refuseViewers();
      return readPage(document, document.URL);
    },
    readWithText() {
      refuseViewers();
      return readPageAndText(document, document.URL);
    },
    serverClock: () => askServerClock(document),
  };
}
