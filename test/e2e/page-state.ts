import type { Page } from 'puppeteer-core';

/** Everything of a page that a capture must leave as it found it, in plain words. */
export interface PageState {
  elements: string[];
  scrollers: string[];
  focus: string;
  selection: string;
  field: string;
  styleSheets: number;
  children: number;
  history: number;
  animations: string[];
}

/** Looks at every element of a page, open shadow roots included. */
export async function stateOf(page: Page): Promise<PageState> {
  return JSON.parse(String(await page.evaluate(`(${look})()`)));
}

/** Waits until every animation that has an end has ended. */
export async function motionOver(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ playState, effect }) =>
          playState !== 'running' || effect?.getComputedTiming().endTime === Infinity,
      ),
  );
}

function look(): string {
  const all = (root: Document | ShadowRoot): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) =>
      element.shadowRoot === null ? [element] : [element, ...all(element.shadowRoot)],
    );
  const elements = [document.documentElement, ...all(document).slice(1)];
  const nameOf = (node: Node | null) =>
    node instanceof Element ? elements.indexOf(node) : String(node?.textContent);
  const selection = getSelection();
  const focused = document.activeElement;
  const field =
    focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement ? focused : null;
  const scrolled = elements.filter(({ scrollLeft, scrollTop }) => scrollLeft !== 0 || scrollTop !== 0);
  return JSON.stringify({
    elements: elements.map((element) => (element.cloneNode(false) as Element).outerHTML),
    scrollers: scrolled.map((element) => `${nameOf(element)}: ${element.scrollLeft}, ${element.scrollTop}`),
    focus: `${nameOf(focused)}`,
    selection: `${selection?.rangeCount} ${nameOf(selection?.anchorNode ?? null)} ${selection?.anchorOffset} ${nameOf(selection?.focusNode ?? null)} ${selection?.focusOffset}`,
    field: `${field?.value} ${field?.selectionStart} ${field?.selectionEnd}`,
    styleSheets: document.adoptedStyleSheets.length + document.styleSheets.length,
    children: document.body.childElementCount,
    history: history.length,
    animations: document.getAnimations().map(({ playState, effect }) => {
      const target = effect instanceof KeyframeEffect ? effect.target : null;
      return `${nameOf(target)} ${playState}`;
    }),
  });
}
