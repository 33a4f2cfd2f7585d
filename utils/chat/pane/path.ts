import { innerRoot, type Root } from './roots';

/** One element on the way to a pane. */
interface Step {
  tag: string;
  id: string;
  /** Place among its siblings of the same tag, from 0. */
  place: number;
  /** Class names; a name whose end changes from build to build is its beginning (`chat-main--`). */
  classes: string[];
}

/** The way within one tree, from the outermost element to the one that holds the next tree, or the pane. */
type Level = Step[];

/** Steps that are kept of each tree, those next to its goal. */
const KEPT = 8;
const MOST = { levels: 12, words: 4_000, candidates: 2_000 };

/** A path as text: what lasts of each element on the way, tree by tree. */
export function writePath(element: Element): string {
  const levels: Level[] = [];
  for (
    let goal: Element | null = element;
    goal !== null && levels.length < MOST.levels;
    goal = holderOf(goal)
  ) {
    levels.unshift(levelTo(goal));
  }
  return JSON.stringify(
    levels.map((level) => level.map(({ tag, id, place, classes }) => [tag, id, String(place), ...classes])),
  );
}

/** The one element that fits a path; undefined where none does, or several do equally. */
export function followPath(document: Document, path: string): Element | undefined {
  let root: Root | undefined = document;
  let found: Element | undefined;
  for (const level of readPath(path)) {
    if (root === undefined) return undefined;
    found = bestIn(root, level);
    if (found === undefined) return undefined;
    root = innerRoot(found);
  }
  return found;
}

function levelTo(goal: Element): Level {
  const level: Level = [];
  for (let each: Element | null = goal; each !== null && level.length < KEPT; each = each.parentElement) {
    level.unshift(stepOf(each));
  }
  return level;
}

/** What holds the tree of an element: a shadow root's host, a frame. */
function holderOf(element: Element): Element | null {
  const root = element.getRootNode();
  if (root.nodeType === 11 && 'host' in root) return root.host as Element;
  try {
    return element.ownerDocument.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

function stepOf(element: Element): Step {
  const id = element.getAttribute('id') ?? '';
  const names = (element.getAttribute('class') ?? '').trim().split(/\s+/).filter(Boolean);
  return {
    tag: element.localName,
    // An id with a number is given anew with every load.
    id: /\d{3}/.test(id) ? '' : id,
    place: placeOf(element),
    classes: [...new Set(names.map(stemOf))].slice(0, 6),
  };
}

/** `chat-main--x7Yz` is `chat-main--`: what follows two strokes changes. */
function stemOf(name: string): string {
  const [, stem] = /^(.*?[a-z].*?(?:--|___?))[\w-]*$/i.exec(name) ?? [];
  return stem ?? name;
}

function placeOf(element: Element): number {
  let place = 0;
  for (let each = element.previousElementSibling; each !== null; each = each.previousElementSibling) {
    if (each.localName === element.localName) place += 1;
  }
  return place;
}

function bestIn(root: Root, level: Level): Element | undefined {
  const goal = level.at(-1);
  if (goal === undefined) return undefined;
  const candidates = [...root.querySelectorAll(CSS.escape(goal.tag))].slice(0, MOST.candidates);
  const scored = candidates
    .map((element) => ({ element, score: fitOf(element, level) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
  const [best, next] = scored;
  return best !== undefined && best.score !== next?.score ? best.element : undefined;
}

/**
 * How well an element fits, more is better, 0 not at all: of the elements on the way most must have what is lasting, the goal
 * itself among them; a name that looks made up and the place among siblings only decide between several.
 */
function fitOf(element: Element, level: Level): number {
  let score = 0;
  let misses = 0;
  let each: Element | null = element;
  for (const step of level.toReversed()) {
    const fit: number = each === null ? 0 : fitOfStep(stepOf(each), step);
    if (fit === 0 && step === level.at(-1)) return 0;
    score += fit;
    misses += fit === 0 ? 1 : 0;
    each = each?.parentElement ?? null;
  }
  return misses * 2 <= level.length ? score : 0;
}

function fitOfStep(own: Step, step: Step): number {
  if (own.tag !== step.tag || own.id !== step.id) return 0;
  const shared = step.classes.filter((name) => own.classes.includes(name));
  const missing = step.classes.filter((name) => isLasting(name) && !own.classes.includes(name));
  if (missing.length > 0 && shared.filter(isLasting).length === 0) return 0;
  return (
    2 + shared.length * 2 + (step.id === '' ? 0 : 6) + (own.place === step.place ? 1 : 0) - missing.length
  );
}

/** Made-up names have digits; names that people give have none. */
function isLasting(name: string): boolean {
  return !/\d/.test(name);
}

function readPath(path: string): Level[] {
  if (path.length > MOST.words) return [];
  let value: unknown;
  try {
    value = JSON.parse(path);
  } catch {
    return [];
  }
  if (!Array.isArray(value)) return [];
  const levels = value.map((level: unknown) => (Array.isArray(level) ? level.flatMap(readStep) : []));
  return levels.some((level) => level.length === 0) ? [] : levels;
}

function readStep(value: unknown): Step[] {
  if (!Array.isArray(value) || !value.every((word) => typeof word === 'string')) return [];
  const [tag = '', id = '', place = '', ...classes] = value;
  return tag === '' || !/^\d+$/.test(place) ? [] : [{ tag, id, place: Number(place), classes }];
}
