import { PROBLEMS } from './data/problems';
import type { ComplaintInput, ProblemId } from './types';

/**
 * Whether the person has the goods: as the person says, else as the problem and the pages tell. Undefined when nobody knows,
 * as where a parcel was signed for by someone else.
 */
export function hasGoods({
  case: about,
  facts,
}: Pick<ComplaintInput, 'case' | 'facts'>): boolean | undefined {
  const answer = about.problem?.answers['has-goods'];
  if (answer === 'yes' || answer === 'no') return answer === 'yes';
  const id = about.problem?.id;
  if (id === 'not-shipped') return false;
  if (id === 'delivery-trouble' || id === 'unauthorised-drop-off') return undefined;
  if (facts.receivedAt !== undefined || facts.completedAt !== undefined) return true;
  return isProblem(id) && PROBLEMS[id].maybeNotReceived !== true ? true : undefined;
}

/** Whether it is one of the problems we know. */
export function isProblem(id: string | undefined): id is ProblemId {
  return id !== undefined && Object.hasOwn(PROBLEMS, id);
}
