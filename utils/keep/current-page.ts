import { browser } from 'wxt/browser';
import { within } from '../capture';
import { type ErrorData, toErrorData, UserError } from '../errors';
import { callAgent, injectAgent } from '../page-agent';
import type { PageFacts } from '../readers/types';
import type { PageCommands } from './page-commands';

/** The tab in front of the person. */
export interface FrontTab {
  tabId: number;
  windowId: number;
}

/** The page in front of the person, read. */
export interface CurrentPage extends FrontTab {
  url: string;
  title: string;
  page: PageFacts;
}

/** Asks which tab is in front in this window. Throws `page-not-allowed` when there is none. */
export async function frontTab(): Promise<FrontTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || tab.windowId === undefined) throw new UserError('page-not-allowed', 'no tab');
  return { tabId: tab.id, windowId: tab.windowId };
}

/** Reads the page in a tab; an error says why it cannot be kept. */
export async function readFrontPage(front: Promise<FrontTab>): Promise<CurrentPage | { error: ErrorData }> {
  try {
    const tab = await front;
    const page = await readTab(tab.tabId);
    return { ...tab, url: page.url, title: page.title, page };
  } catch (error) {
    return { error: toErrorData(error) };
  }
}

/** Puts the agent into a tab and reads its page. Throws `no-progress` when the page does not answer. */
export async function readTab(tabId: number): Promise<PageFacts> {
  await within(injectAgent(tabId), undefined);
  return within(callAgent<PageCommands, 'read'>(tabId, 'read'), undefined);
}

/** A page that was read, with the text that a person sees. */
export interface ReadTab {
  page: PageFacts;
  text: string;
}

/** Reads the page of a tab that has our agent, and its text, both from one look. Throws `no-progress` when it does not answer. */
export function readTabWithText(tabId: number, signal: AbortSignal): Promise<ReadTab> {
  return within(callAgent<PageCommands, 'readWithText'>(tabId, 'readWithText'), signal);
}
