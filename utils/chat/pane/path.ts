import { innerRoot, type Root } from './roots';

/** One element on the way to a pane, by what of it lasts. */
interface Step {
  tag: string;
  id: string;
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
  return JSON.stringify(levels.map((level) => level.map(({ tag, id, classes }) => [tag, id, ...classes])));
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

/** Ids with numbers and class names after `--` or `__` change from build to build. */
function stepOf(element: Element): Step {
  const id = element.getAttribute('id') ?? '';
  const classes = (element.getAttribute('class') ?? '').trim().split(/\s+/).map(lasting).filter(Boolean);
  return {
    tag: element.localName,
    id: /\d{3}/.test(id) ? '' : id,
    classes: [...new Set(classes)].slice(0, 6),
  };
}

/** The part of a class name that a new build keeps: `chat-main--x7Yz` is `chat-main--`, a name with digits is nothing. */
function lasting(name: string): string {
  const [, stem] = /^(.*?[a-z].*?(?:--|___?))[\w-]*$/i.exec(name) ?? [];
  if (stem !== undefined) return stem;
  return /\d/.test(name) ? '' : name;
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

/** How well an element fits: its own step must, of the elements around it most. */
function fitOf(element: Element, level: Level): number {
  let score = 0;
  let misses = 0;
  let each: Element | null = element;
  for (const step of level.toReversed()) {
    const isFitting = each !== null && fitsStep(each, step);
    if (!isFitting && step === level.at(-1)) return 0;
    if (isFitting) score += 1 + step.classes.length + (step.id === '' ? 0 : 3);
    else misses += 1;
    each = each?.parentElement ?? null;
  }
  return misses * 2 <= level.length ? score : 0;
}

function fitsStep(element: Element, step: Step): boolean {
  const own = stepOf(element);
  return (
    own.tag === step.tag && own.id === step.id && step.classes.every((name) => own.classes.includes(name))
  );
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
  const [tag = '', id = '', ...classes] = value;
  return tag === '' ? [] : [{ tag, id, classes }];
}
