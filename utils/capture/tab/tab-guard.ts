import { browser } from 'wxt/browser';
import { UserError } from '../../errors';

/** Watches that the pictured tab stays in front, at its address and at its zoom. */
export interface TabGuard {
  /** Throws the reason when a picture taken just now cannot be trusted. */
  check(): Promise<void>;
  /** Says at once, with its reason, that the page is gone: Chromium never answers what was asked of a page that went elsewhere. */
  lost: AbortSignal;
  stop(): void;
}

/** Guards one tab of one window; events catch what happens between two checks. */
export function guardTab(tabId: number, windowId: number): TabGuard {
  let fault: UserError | undefined;
  const fail = (error: UserError) => {
    fault ??= error;
  };
  const lost = new AbortController();
  const lose = (error: UserError) => {
    fail(error);
    lost.abort(fault);
  };
  const onActivated = (info: { tabId: number; windowId: number }) => {
    if (info.windowId === windowId && info.tabId !== tabId) fail(new UserError('tab-switched'));
  };
  const onUpdated = (id: number, change: { status?: string }) => {
    if (id === tabId && change.status === 'loading') lose(new UserError('page-navigated'));
  };
  const onRemoved = (id: number) => {
    if (id === tabId) lose(new UserError('page-gone'));
  };
  const onZoomChange = (change: { tabId: number; oldZoomFactor: number; newZoomFactor: number }) => {
    const { tabId: id, oldZoomFactor, newZoomFactor } = change;
    if (id === tabId && oldZoomFactor !== newZoomFactor)
      fail(new UserError('zoom-changed', `${newZoomFactor}`));
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onRemoved.addListener(onRemoved);
  browser.tabs.onZoomChange.addListener(onZoomChange);
  return {
    lost: lost.signal,
    async check() {
      const tab = await browser.tabs.get(tabId).catch(() => undefined);
      if (tab === undefined) fail(new UserError('page-gone'));
      else if (!tab.active || tab.windowId !== windowId) fail(new UserError('tab-switched'));
      if (fault !== undefined) throw fault;
    },
    stop() {
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onRemoved.removeListener(onRemoved);
      browser.tabs.onZoomChange.removeListener(onZoomChange);
    },
  };
}
