import { elementsBelow } from './roots';

/** Tells whether a page draws only the rows in view: such a page cannot be pictured without scrolling through it. */
export interface VirtualWatch {
  /** Ends the watch; true when rows were taken out of the page, or moved to another place in it, since it began. */
  end(): boolean;
}

/** So many elements have to go or move: a single one is a toast or a picture that changes. */
const FEWEST = 3;
const PLACE = /(?:^|[;\s])(?:top|transform|translate|inset[a-z-]*)\s*:\s*[^;]+/g;

/** Watches a document while it is only scrolled. */
export function watchVirtual(document: Document): VirtualWatch {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((more) => records.push(...more));
  observer.observe(document.body ?? document.documentElement, {
    subtree: true,
    childList: true,
    attributeFilter: ['style'],
    attributeOldValue: true,
  });
  return {
    end() {
      records.push(...observer.takeRecords());
      observer.disconnect();
      const gone = new Set(records.flatMap(({ removedNodes }) => [...removedNodes].filter(isLostContent)));
      const moved = new Set(records.filter(hasMoved).map(({ target }) => target));
      return gone.size >= FEWEST || moved.size >= FEWEST;
    },
  };
}

/** A placeholder that makes room for what it stood for shows nothing and is no loss. */
function isLostContent(node: Node): boolean {
  if (!(node instanceof Element) || node.isConnected) return false;
  return (node.textContent ?? '').trim() !== '' || node.querySelector('img') !== null;
}

function hasMoved({ type, target, oldValue }: MutationRecord): boolean {
  if (type !== 'attributes' || !(target instanceof Element)) return false;
  return placeIn(oldValue) !== placeIn(target.getAttribute('style'));
}

function placeIn(style: string | null): string {
  return (style?.match(PLACE) ?? []).join(';');
}

/** From this many screens on a box may hold rows that are drawn only when they come into view. */
const TALL = 1.5;
/** Most boxes that are visited. */
const MOST = 4;

/** Tall boxes that are filled by less than half: where rows may appear once they are scrolled to. */
export function hollowBoxes(document: Document, screen: number): Element[] {
  const found: Element[] = [];
  for (const element of elementsBelow(document)) {
    const { clientHeight } = element;
    if (clientHeight < screen * TALL) continue;
    const filled = [...element.children].reduce((sum, { clientHeight }) => sum + clientHeight, 0);
    if (filled < clientHeight / 2) found.push(element);
    if (found.length === MOST) break;
  }
  return found;
}
