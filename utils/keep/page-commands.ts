import { type CaptureCommands, createCaptureCommands } from '../capture/page';
import { type PageFacts, readPage, readVisibleText } from '../readers';
import { askServerClock, type ServerAnswer } from './page-clock';

/** Everything the agent in a page can be asked for. */
export type PageCommands = CaptureCommands & ReadCommands;

interface ReadCommands {
  read: () => PageFacts;
  text: () => string;
  serverClock: () => Promise<ServerAnswer | null>;
  [name: string]: (...args: never[]) => unknown;
}

/** The commands of one page: reading and the page's half of capturing. */
export function createPageCommands(document: Document): PageCommands {
  return {
    ...createCaptureCommands(document),
    read: () => readPage(document, document.URL),
    text: () => readVisibleText(document),
    serverClock: () => askServerClock(document),
  };
}
