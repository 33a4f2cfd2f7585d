import type { Options } from 'html2canvas';
import { UserError } from '../../errors';
import type { Rect } from '../types';
import { countUndrawable } from './drawable';
import { prepareClone } from './prepare-clone';
import { windowScroller } from './scroller';

/** html2canvas, handed in so that only the script that needs it bundles it. */
export type Draw = (element: HTMLElement, options: Partial<Options>) => Promise<HTMLCanvasElement>;

/** A picture that does not come is left out after this long. */
const PICTURE_PATIENCE = 5000;
const CONTAINER = '.html2canvas-container';

/** The commands of a page that is redrawn because the browser gives no pixels of it. */
export function createRedrawCommands(document: Document, draw: Draw) {
  const view = document.defaultView ?? window;
  let address = '';

  /** Redraws an area of the page (document coordinates, CSS pixels), or what is in view; answers with the picture's length as text. */
  const redraw = async (area: Rect | null): Promise<number> => {
    const { x, y, width, height } = area ?? inView(view);
    try {
      const canvas = await draw(document.documentElement, {
        x,
        y,
        width,
        height,
        scale: view.devicePixelRatio,
        // The copy has no scroll bar, so it is as wide as the page without one.
        windowWidth: windowScroller(document).frame().width,
        windowHeight: view.innerHeight,
        useCORS: true,
        imageTimeout: PICTURE_PATIENCE,
        logging: false,
        onclone: (copy) => prepareClone(copy),
      });
      address = canvas.toDataURL('image/png');
    } catch (error) {
      throw new UserError('redraw-failed', String(error));
    } finally {
      for (const left of document.querySelectorAll(CONTAINER)) left.remove();
    }
    return address.length;
  };

  /** A piece of the picture that was redrawn last, as text; all of it together would be too much for one message. */
  const redrawn = (from: number, to: number): string => address.slice(from, to);

  /** How many pictures and frames of the page cannot be redrawn, since their server forbids it. */
  const undrawable = (): Promise<number> => countUndrawable(document);

  return { redraw, redrawn, undrawable };
}

export type RedrawCommands = ReturnType<typeof createRedrawCommands>;

function inView(view: Window): Rect {
  return { x: view.scrollX, y: view.scrollY, width: view.innerWidth, height: view.innerHeight };
}
