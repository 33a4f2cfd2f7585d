import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHATS } from './expected/index.ts';
import type { ChatFixture, ExpectedChat, ServedDocument } from './types.ts';

const PAGES = join(import.meta.dirname, '../pages/chats');

/** Every chat page that has an expectation, with its documents. Throws where one is missing. */
export function loadChats(): ChatFixture[] {
  return CHATS.map((expected) => ({ ...expected, documents: documentsOf(expected) }));
}

function documentsOf({ page, url, frame }: ExpectedChat): ServedDocument[] {
  const main = { url, html: readPage(`${page}.html`) };
  return frame === undefined ? [main] : [main, { url: frame, html: readPage(`${page}.frame.html`) }];
}

function readPage(file: string): string {
  return readFileSync(join(PAGES, file), 'utf8');
}

/** Names (`taobao/wangwang`) of the pages on disk; those that are walked or pictured, not read as they stand, are judged elsewhere. */
export function chatsOnDisk(): string[] {
  return readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
    .filter(
      (file) => file.endsWith('.html') && !file.endsWith('.frame.html') && !/^(?:walk|pictures)/.test(file),
    )
    .map((file) => file.replaceAll('\\', '/').replace('.html', ''));
}
