import { browser } from 'wxt/browser';
import type { Notice } from '../reminders';

/** Shows a reminder; it stands until somebody sees it where the browser can do that, with buttons where it has them. */
export async function notify(id: string, { title, message, buttons }: Notice): Promise<void> {
  const options = {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message,
    // Firefox takes no notice that has either.
    ...(!import.meta.env.FIREFOX && {
      buttons: buttons.map((label) => ({ title: label })),
      requireInteraction: true,
    }),
  } as const;
  await browser.notifications.create(id, options);
}

/** Words and colour of the toolbar button's badge. */
export async function badge(text: string, color: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color });
  await browser.action.setBadgeText({ text });
}
