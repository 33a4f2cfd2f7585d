import { OVERLAY_STYLE } from './overlay-style';
import type { Point, Sketch } from './types';

/** What stands over the page while something is being picked: one host element with a closed shadow root. */
export interface Overlay {
  host: Element;
  /** Receives every click and key of the person: events of its document never reach the page's. */
  shield: Window;
  /** Draws the sketch; `at` is where the pointer is, so that the words keep out of its way. */
  draw(sketch: Sketch, at: Point | undefined): void;
  remove(): void;
}

/** Lays the overlay over the page, above everything it may have on top. Rejects when the page takes it away before it stands. */
export async function openOverlay(document: Document, title: string): Promise<Overlay> {
  const host = document.createElement('div');
  host.style.cssText = OVERLAY_STYLE.host;
  const root = host.attachShadow({ mode: 'closed' });
  const [outline, label, hint] = (['outline', 'label', 'hint'] as const).map((name) => {
    const box = document.createElement('div');
    box.style.cssText = OVERLAY_STYLE[name];
    return box;
  });
  const frame = document.createElement('iframe');
  frame.style.cssText = OVERLAY_STYLE.shield;
  frame.title = title;
  root.append(...[outline, label, hint].filter((box) => box !== undefined), frame);
  const shield = await stand(document, host, frame);
  return {
    host,
    shield,
    draw({ outline: rect, label: words, hint: advice }, at) {
      place(outline, rect !== undefined, rect && edges(rect));
      place(
        label,
        rect !== undefined && words !== '',
        rect && { left: rect.x, top: labelTop(rect.y) },
        words,
      );
      const isLow = at !== undefined && at.y > shield.innerHeight / 2;
      if (hint !== undefined) hint.style.inset = isLow ? '16px auto auto 50%' : 'auto auto 16px 50%';
      place(hint, true, undefined, advice);
    },
    remove: () => host.remove(),
  };
}

/** A modal dialog makes everything outside it deaf, so there the overlay stands inside. */
function stand(document: Document, host: HTMLElement, frame: HTMLIFrameElement): Promise<Window> {
  return new Promise((resolve, reject) => {
    frame.addEventListener('load', () => {
      const shield = frame.contentWindow;
      if (shield === null) return reject(new Error('the overlay was taken away'));
      shield.focus();
      resolve(shield);
    });
    const dialogs = [...document.querySelectorAll('dialog:modal')];
    (dialogs.at(-1) ?? document.documentElement).append(host);
    host.popover = 'manual';
    host.showPopover();
  });
}

const LABEL_HEIGHT = 28;

function labelTop(y: number): number {
  return y >= LABEL_HEIGHT ? y - LABEL_HEIGHT : Math.max(0, y) + 4;
}

function edges({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  return { left: x, top: y, width, height };
}

function place(
  box: HTMLElement | undefined,
  isShown: boolean,
  lengths: Record<string, number> = {},
  words = '',
): void {
  if (box === undefined) return;
  box.style.setProperty('display', isShown ? 'block' : 'none');
  for (const [name, length] of Object.entries(lengths)) box.style.setProperty(name, `${length}px`);
  if (box.textContent !== words) box.textContent = words;
}
