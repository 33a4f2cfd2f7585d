import type { Exhibit } from '../../utils/cases/types';
import type { Deadline } from '../../utils/deadlines/types';
import { FACT_NAMES, FACTS, type FactName, type Facts } from '../../utils/facts';
import { isDue, isRunning, shownEnd } from '../shared/deadline-end';

/** One point of the timeline. */
export type Point = { at: string; isAhead: boolean } & (
  | { kind: 'fact'; name: FactName }
  | { kind: 'exhibit'; number: number }
  | { kind: 'deadline'; rule: string; isDue: boolean }
  | { kind: 'now' }
);

export interface TimelineInput {
  facts: Facts;
  exhibits: Pick<Exhibit, 'number' | 'capturedAt'>[];
  deadlines: Deadline[];
  now: Date;
}

/** What happened and what is coming, oldest first, with now between them; times that cannot be read are left out. */
export function timelineOf({ facts, exhibits, deadlines, now }: TimelineInput): Point[] {
  const points: Point[] = [
    ...FACT_NAMES.flatMap((name) => factPoint(name, facts, now)),
    ...exhibits.map(({ number, capturedAt }) => ({
      kind: 'exhibit' as const,
      number,
      at: capturedAt.local,
      isAhead: false,
    })),
    ...deadlines.flatMap((deadline) => deadlinePoint(deadline, now)),
    { kind: 'now', at: now.toISOString(), isAhead: false },
  ];
  return points
    .filter(({ at }) => !Number.isNaN(Date.parse(at)))
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

function factPoint(name: FactName, facts: Facts, now: Date): Point[] {
  const value = facts[name]?.value;
  // The page's own countdown is one of the deadlines.
  if (FACTS[name].kind !== 'time' || typeof value !== 'string' || name === 'countdown') return [];
  return [{ kind: 'fact', name, at: value, isAhead: Date.parse(value) > now.getTime() }];
}

function deadlinePoint(deadline: Deadline, now: Date): Point[] {
  const at = shownEnd(deadline);
  if (at === null || !isRunning(deadline)) return [];
  return [
    {
      kind: 'deadline',
      rule: deadline.rule,
      isDue: isDue(deadline),
      at,
      isAhead: Date.parse(at) > now.getTime(),
    },
  ];
}
