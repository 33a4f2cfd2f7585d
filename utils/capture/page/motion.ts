/** Animations that are held still for a capture. */
export interface Motion {
  /** Ends what has an end, pauses what goes on for ever; called before each picture, since scrolling starts new ones. */
  still(): void;
  /** Lets the paused ones go on. */
  resume(): void;
}

/** Holds the animations of a document (and its shadow roots) still. */
export function createMotion(document: Document): Motion {
  const paused: Animation[] = [];
  return {
    still() {
      for (const animation of document.getAnimations()) {
        if (animation.playState !== 'running') continue;
        if (isEndless(animation)) {
          animation.pause();
          paused.push(animation);
        } else {
          animation.finish();
        }
      }
    },
    resume() {
      for (const animation of paused) if (animation.playState === 'paused') animation.play();
      paused.length = 0;
    },
  };
}

function isEndless(animation: Animation): boolean {
  const end = animation.effect?.getComputedTiming().endTime;
  return animation.playbackRate <= 0 || end === undefined || end === Number.POSITIVE_INFINITY;
}
