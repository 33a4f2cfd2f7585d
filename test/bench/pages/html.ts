import { BASE, BODIES } from './bodies.ts';
import type { BenchPage } from './list.ts';

/**
 * The document of a bench page: still (no animation, no clock, no random numbers), with the mix of text, prices and pictures an order page has.
 * `isOpen` gives an app shell with its pane opened in place: what a whole picture of it has to look like.
 */
export function pageHtml(page: BenchPage, isOpen: boolean): string {
  const { style, body } = BODIES[page.kind](page.height, isOpen);
  return `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>${page.title}</title><style>${BASE}${style}</style></head>
<body>${body}</body>
</html>`;
}
