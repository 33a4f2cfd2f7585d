import type { BrowserKind } from './browsers.d.mts';

export function findBrowser(
  kind: BrowserKind,
  env?: Record<string, string | undefined>,
  platform?: string,
): { path: string | undefined; broken: string[] };
