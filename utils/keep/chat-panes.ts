import { storedItem } from '../stored';

/** Where on a host the person pointed at the conversation: path of the pane by host name. */
const panes = storedItem('chat-panes', toPaths);

/** Most hosts that are remembered; the one that was pointed at longest ago goes first. */
const MOST = 100;

/** Where the pane stood when it was pointed at on this host; null when it never was. */
export async function paneOfHost(url: string): Promise<string | null> {
  return (await panes.get())[hostOf(url)] ?? null;
}

/** Remembers a pane for the next time on this host. */
export async function rememberPane(url: string, path: string): Promise<void> {
  const host = hostOf(url);
  const { [host]: _before, ...others } = await panes.get();
  await panes.set(Object.fromEntries([...Object.entries(others).slice(1 - MOST), [host, path]]));
}

function toPaths(stored: unknown): Record<string, string> {
  const entries = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
  return Object.fromEntries(entries.filter(([, path]) => typeof path === 'string'));
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
