import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page, ScreenshotClip } from 'puppeteer-core';

const SCHEMES = ['light', 'dark'] as const;

/** Widths of a page of the extension in CSS pixels: a desk, and a narrow window. */
export const WIDTHS = [1280, 420];

const WINDOW_HEIGHT = 800;
/** A sheet of A4 at 96 pixels per inch. */
const SHEET = { width: 794, height: 1123 };

/** Takes pictures of pages into one folder. */
export interface Camera {
  /** The popup, whole, light and dark. */
  shootPopup(page: Page, name: string): Promise<void>;
  /** The whole page, or one part of it, at each width, light and dark. */
  shootWidths(page: Page, name: string, selector?: string): Promise<void>;
  /** The page as it is printed: one tall picture, and a PDF with its page breaks. */
  shootPrint(page: Page, name: string): Promise<void>;
}

export function makeCamera(folder: string): Camera {
  const path = async (name: string) => {
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    return file;
  };
  const shootSchemes = async (page: Page, name: string, clip?: ScreenshotClip) => {
    for (const scheme of SCHEMES) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      const file = await asPng(path(`${name}-${scheme}`));
      await page.screenshot({ path: file, ...(clip ? { clip } : { fullPage: true }) });
    }
    await page.emulateMediaFeatures([]);
  };
  return {
    async shootPopup(page, name) {
      const box = await (await page.$('[data-testid="popup"]'))?.boundingBox();
      await shootSchemes(page, name, box ?? undefined);
    },
    async shootWidths(page, name, selector) {
      // A tab in the background draws nothing.
      await page.bringToFront();
      for (const width of WIDTHS) {
        await page.setViewport({ width, height: WINDOW_HEIGHT });
        // A part is measured from the top of the window, and pictured from the top of the page.
        await page.evaluate('scrollTo(0, 0)');
        const box = selector === undefined ? undefined : await (await page.$(selector))?.boundingBox();
        await shootSchemes(page, `${name}-${width}`, box ?? undefined);
      }
      await page.setViewport(null);
    },
    async shootPrint(page, name) {
      await page.pdf({ path: await path(`${name}.pdf`), format: 'a4', printBackground: true });
      await page.setViewport(SHEET);
      await page.emulateMediaType('print');
      await page.screenshot({ path: await asPng(path(name)), fullPage: true });
      await page.emulateMediaType();
      await page.setViewport(null);
    },
  };
}

async function asPng(path: Promise<string>): Promise<`${string}.png`> {
  return `${await path}.png`;
}
