import { shadowRootsBelow } from './roots';

/** Animations that are held still for a capture. */
export interface Motion {
  /** Holds every animation; called before each picture, since scrolling starts new ones. */
  still(): void;
  /** Lets the held ones go on as if nothing had happened. */
  resume(): void;
}

interface Held {
  animation: Animation;
  resume: () => void;
}

/** Where an element stands for an animation that follows its place in view: in the middle, as a person sees it. */
const MIDDLE = 50;

/** Holds the animations of a document and its open shadow roots still. */
export function createMotion(document: Document): Motion {
  // Chromium leaves out what runs within shadow roots when the document is asked.
  const roots = [document, ...shadowRootsBelow(document)];
  const held: Held[] = [];
  return {
    still() {
      for (const animation of new Set(roots.flatMap((root) => root.getAnimations()))) {
        if (animation.playState === 'running') held.push({ animation, resume: hold(animation, document) });
      }
    },
    resume() {
      for (const { animation, resume } of held) if (animation.playState === 'paused') resume();
      held.length = 0;
    },
  };
}

/** Pauses one animation where it shows what belongs in a picture, and gives the way to let it go on. */
function hold(animation: Animation, document: Document): () => void {
  if (animation.timeline !== document.timeline) return holdScrolled(animation);
  const end = endOf(animation);
  if (end === undefined) {
    animation.pause();
    return () => animation.play();
  }
  return holdAtEnd(animation, end, document);
}

/** Without its end being told to the page: what has not ended by then goes on from where it would be. */
function holdAtEnd(animation: Animation, end: number, { timeline }: Document): () => void {
  const start = animation.startTime ?? timeline.currentTime;
  animation.pause();
  animation.currentTime = end;
  return () => {
    const now = (Number(timeline.currentTime) - Number(start)) * animation.playbackRate;
    if (now >= end) {
      animation.finish();
      return;
    }
    animation.currentTime = now;
    animation.play();
  };
}

/** What moves with the page's scrolling would look otherwise in every screen; Firefox cannot be told where to hold it. */
function holdScrolled(animation: Animation): () => void {
  const { timeline, startTime } = animation;
  const isView = timeline !== null && 'subject' in timeline;
  animation.pause();
  if ('percent' in CSS) {
    const start = isView && startTime instanceof CSSUnitValue ? startTime.value : 0;
    animation.currentTime = CSS.percent(isView ? MIDDLE - start : 0);
  }
  return () => animation.play();
}

function endOf(animation: Animation): number | undefined {
  const end = Number(animation.effect?.getComputedTiming().endTime);
  return animation.playbackRate > 0 && Number.isFinite(end) ? end : undefined;
}
