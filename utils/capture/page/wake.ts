import { nextFrames } from './frames';
import type { Scroller } from './scroller';
import { hollowBoxes, watchVirtual } from './virtual';

/**
 * Lets everything on a page come into view once without scrolling through it: for two frames the whole page is drawn so small
 * that it fits the viewport, which calls every intersection observer; then its end is shown, which calls what waits there.
 * Calls `onAllInView` while all is. Answers whether the page draws only the rows in view.
 */
export async function wake(
  document: Document,
  scroller: Scroller,
  onAllInView: () => void,
): Promise<boolean> {
  const view = document.defaultView ?? window;
  const root = document.documentElement;
  const { content, frame } = { content: scroller.content(), frame: scroller.frame() };
  const share = frame.height / content.height;
  const inline = root.getAttribute('style');
  scroller.scrollTo(content.x, content.y);
  if (share < 1) {
    root.style.setProperty('transform-origin', '0 0', 'important');
    root.style.setProperty('transform', `scale(${share})`, 'important');
    await nextFrames(view, 2);
    onAllInView();
    // Written first, since Chromium leaves an empty style behind when one that it never wrote out is removed.
    root.setAttribute('style', inline ?? '');
    if (inline === null) root.removeAttribute('style');
  }
  const virtual = watchVirtual(document);
  for (const box of hollowBoxes(document, frame.height)) {
    const { top, height } = box.getBoundingClientRect();
    scroller.scrollTo(content.x, scroller.offset().y + top + (height - frame.height) / 2);
    await nextFrames(view, 1);
  }
  scroller.scrollTo(content.x, content.y + content.height);
  await nextFrames(view, 1);
  // The first thing pictured is the page's top: whoever shows it waits for its frames.
  scroller.scrollTo(content.x, content.y);
  return virtual.end();
}
