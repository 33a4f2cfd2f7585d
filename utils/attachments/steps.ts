/** How a picture is drawn again: share of its width and height, and the JPEG's quality from 0 to 1. */
export interface Step {
  scale: number;
  quality: number;
}

/** From almost as good as the original to just readable. */
export const STEPS: readonly Step[] = [
  { scale: 1, quality: 0.88 },
  { scale: 1, quality: 0.72 },
  { scale: 1, quality: 0.55 },
  { scale: 0.8, quality: 0.6 },
  { scale: 0.65, quality: 0.6 },
  { scale: 0.5, quality: 0.6 },
];

/** Makes a file at each step until one weighs at most `most` bytes; undefined when none does. */
export async function lightEnough(
  make: (step: Step) => Promise<Blob>,
  most = Number.POSITIVE_INFINITY,
): Promise<Blob | undefined> {
  for (const step of STEPS) {
    const blob = await make(step);
    if (blob.size <= most) return blob;
  }
  return undefined;
}
