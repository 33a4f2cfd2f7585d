import { browser } from 'wxt/browser';

/** A text that waits to be typed into a page, with the name under which the popup shows it. */
export interface ArmedText {
  name: string;
  text: string;
}

const KEY = 'armed-text';

/** Arms a text in the place of the one before. It may be personal, so it goes when the browser closes. */
export function armText(armed: ArmedText): Promise<void> {
  return browser.storage.session.set({ [KEY]: armed });
}

export function disarmText(): Promise<void> {
  return browser.storage.session.remove(KEY);
}

/** The armed text, if there is one. */
export async function readArmedText(): Promise<ArmedText | undefined> {
  const { [KEY]: armed } = await browser.storage.session.get(KEY);
  return isArmed(armed) ? armed : undefined;
}

function isArmed(stored: unknown): stored is ArmedText {
  const { name, text } = Object(stored);
  return typeof name === 'string' && typeof text === 'string';
}
