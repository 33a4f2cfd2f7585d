/** Reports whole percent, only when they grow. `from` and `to` bound the share of a step, 0 to 100. */
export type Step = (from: number, to: number) => (share: number) => void;

/** Makes steps that all report to one caller, so that its progress never goes back. */
export function progressSteps(onProgress: (done: number, total: number) => void): Step {
  let reported = -1;
  return (from, to) => (share) => {
    const percent = Math.floor(from + (to - from) * Math.min(1, Math.max(0, share)));
    if (percent <= reported) return;
    reported = percent;
    onProgress(percent, 100);
  };
}
