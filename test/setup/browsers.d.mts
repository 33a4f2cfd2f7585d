export type BrowserKind = 'chromium' | 'firefox';
export function ensureBrowser(kind: BrowserKind): string;
export function ensureChineseFont(): void;
