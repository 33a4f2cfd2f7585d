export type BrowserKind = 'chromium' | 'firefox';
export class NotReady extends Error {}
export function ensureBrowser(kind: BrowserKind): string;
export function ensureChineseFont(): void;
