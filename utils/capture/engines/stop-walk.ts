import type { ErrorCode } from '../../errors';
import { toErrorData, UserError } from '../../errors';
import type { Layout } from '../page';
import type { Problem, ProblemCode } from '../types';

/** Something ended the walk over a page; what was taken before is still valid. */
export class StopWalk extends UserError {
  readonly problem: Problem;
  constructor(code: ErrorCode, problem: Problem) {
    super(code, problem.detail);
    this.problem = problem;
  }
}

/** Faults that leave earlier tiles valid, by error code. */
const STOPS: { [code in ErrorCode]?: ProblemCode } = {
  'tab-switched': 'tab-switched',
  'page-navigated': 'navigated',
  'page-gone': 'closed',
  'window-resized': 'resized',
  'zoom-changed': 'zoomed',
};

/** Turns a fault that leaves earlier tiles valid into a stop; any other is thrown on. */
export function asStop(error: unknown): unknown {
  const { code, detail } = toErrorData(error);
  const problem = STOPS[code];
  return problem === undefined ? error : new StopWalk(code, { code: problem, detail });
}

/** Throws when the page is not the one that was measured: other size, other zoom, other address. */
export function checkSame(layout: Layout, shown: Layout): void {
  if (shown.devicePixelRatio !== layout.devicePixelRatio) {
    throw asStop(new UserError('zoom-changed', `${layout.devicePixelRatio} → ${shown.devicePixelRatio}`));
  }
  const { width, height } = shown.viewport;
  if (width !== layout.viewport.width || height !== layout.viewport.height) {
    throw asStop(new UserError('window-resized', `${width}×${height}`));
  }
  if (withoutHash(shown.url) !== withoutHash(layout.url)) {
    throw asStop(new UserError('page-navigated', shown.url));
  }
}

/** Pages move their hash while they are scrolled; that is no other page. */
function withoutHash(url: string): string {
  return url.replace(/#.*$/, '');
}
