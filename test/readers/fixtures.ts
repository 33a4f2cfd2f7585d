import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHELVES } from './expected/index.ts';
import type { Fixture } from './types.ts';

const PAGES = join(import.meta.dirname, '../pages');

/** Every fixture that has an expectation, with its page. Throws where the page is missing. */
export function loadFixtures(): Fixture[] {
  return SHELVES.flatMap(({ folder, platform, pages }) =>
    pages.map((expected) => ({
      ...expected,
      platform,
      name: `${folder}/${expected.page}`,
      html: readFileSync(join(PAGES, folder, `${expected.page}.html`), 'utf8'),
    })),
  );
}

/** Names (`pinduoduo/order-list`) of the pages that lie in the folders of the fixtures. */
export function pagesOnDisk(): string[] {
  return SHELVES.flatMap(({ folder }) =>
    readdirSync(join(PAGES, folder))
      .filter((file) => file.endsWith('.html'))
      .map((file) => `${folder}/${file.replace('.html', '')}`),
  );
}
