import { openPage } from '../helper.ts';
import { type BenchPage, BOTTOM_REACH } from '../pages/list.ts';
import { type Piece, sizeOf } from '../pixels/rows.ts';
import type { Bench, Shot } from '../types.ts';
import { chromiumCamera } from './truth-chromium.ts';
import { firefoxCamera } from './truth-firefox.ts';

/** The browser's own screenshot of a whole page. */
export interface Camera {
  /** The whole page as it is scrolled now. */
  whole(): Promise<{ ms: number; pieces: Piece[] }>;
  /** The lowest `rows` CSS pixels of a page that is scrolled to its end. */
  end(rows: number): Promise<Piece[]>;
}

/**
 * The ground truth. Both browsers draw what is fixed where the current scroll puts it; a right picture has it in the last screen
 * (DESIGN 6.5), so the rows in which it stands are taken from a second screenshot, with the page at its end.
 * An app shell is pictured from its variant with the pane opened in place.
 */
export async function truth(bench: Bench, page: BenchPage): Promise<Shot> {
  const { browser, server, watch } = bench;
  await openPage(browser, server.url(page, page.kind === 'shell' ? 'open' : undefined));
  const withCamera = browser.kind === 'chromium' ? chromiumCamera : firefoxCamera;
  return withCamera(bench, async (camera) => {
    if (page.kind !== 'bars') return { ...(await watch(() => camera.whole())), note: '' };
    await browser.page.evaluate(setFixed, 'hidden');
    const { ms, pieces } = await watch(() => camera.whole());
    await browser.page.evaluate(setFixed, 'visible');
    await browser.page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const end = await camera.end(BOTTOM_REACH);
    return { ms, pieces: [...withoutEnd(pieces, page.dpr), ...end], note: '' };
  });
}

function setFixed(visibility: string): void {
  for (const bar of document.querySelectorAll<HTMLElement>('[data-fixed="bottom"]')) {
    bar.style.visibility = visibility;
  }
}

/** Leaves out the rows that come from the second screenshot; the bench's page with bars is one piece tall. */
function withoutEnd(pieces: Piece[], dpr: number): Piece[] {
  return pieces.map((piece) => {
    const { width, height } = sizeOf([piece]);
    return { ...piece, region: { x: 0, y: 0, width, height: height - BOTTOM_REACH * dpr } };
  });
}
