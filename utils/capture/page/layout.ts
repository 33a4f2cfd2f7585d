import type { Scroller } from './scroller';
import type { Layout } from './types';

/** Measures a page that is pictured by scrolling `scroller`. */
export function layoutOf(document: Document, scroller: Scroller): Layout {
  const view = document.defaultView ?? window;
  return {
    url: document.URL,
    title: document.title,
    viewport: { width: view.innerWidth, height: view.innerHeight },
    visible: scroller.surround(),
    frame: scroller.frame(),
    content: scroller.content(),
    devicePixelRatio: view.devicePixelRatio,
    userAgent: view.navigator.userAgent,
    background: backgroundOf(document),
  };
}

function backgroundOf(document: Document): string {
  const view = document.defaultView ?? window;
  const colours = [document.documentElement, document.body].map((element) =>
    element === null ? '' : view.getComputedStyle(element).backgroundColor,
  );
  return colours.find((colour) => /^rgb\(/.test(colour)) ?? '#ffffff';
}
