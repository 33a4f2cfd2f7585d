import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { watchHolidays } from '../utils/clocks';
import { allowFrame, createKeepJobs, onMenu } from '../utils/keep/background';
import { KEEP_PORT } from '../utils/messages';
import { watchSettings } from '../utils/settings';
import {
  keepPorts,
  onButton,
  refresh,
  remind,
  remindIfForgotten,
  screenLanguage,
  showProgress,
  tellUnseen,
  toCase,
} from '../utils/watch';

/** Wires the browser's events to the rooms; every listener is registered at once, since the worker may be started for any of them. */
export default defineBackground(() => {
  const jobs = createKeepJobs({
    keepPorts,
    onProgress: showProgress,
    onUnseen: (outcome) => void tellUnseen(outcome),
  });

  browser.runtime.onConnect.addListener((port) => {
    if (port.name === KEEP_PORT) jobs.serve(port);
  });
  browser.contextMenus.onClicked.addListener(async (info, tab) => {
    const clickedAt = Date.now();
    await allowFrame(info.menuItemId, info.pageUrl, info.frameUrl);
    await onMenu(info.menuItemId, tab, jobs, await screenLanguage(), clickedAt);
  });
  browser.commands.onCommand.addListener(async (command, tab) => {
    const clickedAt = Date.now();
    await onMenu(command, tab, jobs, await screenLanguage(), clickedAt);
  });
  browser.runtime.onInstalled.addListener(() => void refresh());
  browser.runtime.onStartup.addListener(() => void refresh());
  watchSettings(() => void refresh());
  watchHolidays(() => void remind());
  browser.alarms.onAlarm.addListener(() => void remind());
  browser.runtime.onMessage.addListener((message: unknown) => {
    if ((message as { type?: unknown } | null)?.type === 'replan') void remind();
  });
  browser.notifications.onClicked.addListener((id) => void toCase(id));
  browser.notifications.onButtonClicked?.addListener((id, button) => void onButton(id, button));
  void remindIfForgotten();
});
