import type { ExtensionBrowser } from '../browser/types';
import { waitFor } from '../browser/wait';

/** The part of the extension's own rights that is asked here. */
interface Api {
  notifications: { getAll(): Promise<object> };
}

type ApiWindow = Window & { browser?: Api; chrome: Api };

/** Ids of the notifications that the browser shows at this moment. */
export async function shownNotices(browser: ExtensionBrowser): Promise<string[]> {
  return (await browser.helper()).evaluate(async (document) => {
    const window = document.defaultView as unknown as ApiWindow;
    return Object.keys(await (window.browser ?? window.chrome).notifications.getAll());
  });
}

/** Waits until a notification is shown that was not there `before`, and gives its id. */
export function newNotice(browser: ExtensionBrowser, before: string[], timeout = 20_000): Promise<string> {
  const find = async () => (await shownNotices(browser)).find((id) => !before.includes(id));
  return waitFor('a new notification', find, { timeout });
}
