/** A tree of the page: a document or an open shadow root. */
export type Root = Document | ShadowRoot;

/** Frames in frames and shadow roots in shadow roots that are gone into. */
const DEEPEST = 8;

/** Every tree of a page that can be read: its own, those of open shadow roots and of frames of the same origin. */
export function rootsOf(root: Root, depth = DEEPEST): Root[] {
  if (depth === 0) return [root];
  const found: Root[] = [root];
  for (const element of root.querySelectorAll('*')) {
    const inner = innerRoot(element);
    if (inner !== undefined) found.push(...rootsOf(inner, depth - 1));
  }
  return found;
}

/** The tree that an element holds; undefined where it holds none that can be read. */
export function innerRoot(element: Element): Root | undefined {
  if (element.shadowRoot !== null && 'querySelectorAll' in element.shadowRoot) return element.shadowRoot;
  if (element.localName !== 'iframe' && element.localName !== 'frame') return undefined;
  try {
    const inner = 'contentDocument' in element ? (element.contentDocument as Document | null) : null;
    return inner?.documentElement ? inner : undefined;
  } catch {
    return undefined;
  }
}

/** Host under which a tree was served; a frame without an address has that of what it stands in. */
export function hostOf(root: Root): string {
  const host = documentOf(root).location?.hostname ?? '';
  const frame = host === '' ? frameOf(root) : undefined;
  return frame === undefined ? host : hostOf(frame.ownerDocument);
}

/** The frame that a tree's document fills, where the page around it is of the same origin. */
export function frameOf(root: Root): Element | undefined {
  try {
    return documentOf(root).defaultView?.frameElement ?? undefined;
  } catch {
    return undefined;
  }
}

function documentOf(root: Root): Document {
  return root.nodeType === 9 ? (root as Document) : (root as ShadowRoot).ownerDocument;
}
