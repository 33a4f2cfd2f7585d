import { speakingEnd } from './state-of';
import type { Deadline } from './types';

/**
 * One clock counted from every start that exhibits name, the one that counts first. The buyer goes by the earliest end,
 * the other side is late only after the latest; the other results stand beside it.
 */
export function settleDispute([counts, ...others]: [Deadline, ...Deadline[]]): Deadline {
  const rivals = others.filter(
    ({ safe, legal }) => safe !== null && !(safe === counts.safe && legal === counts.legal),
  );
  if (rivals.length === 0) return counts;
  const isBuyers = counts.who === 'buyer';
  const [speaks = counts, ...rest] = [counts, ...rivals].sort((a, b) =>
    isBuyers ? endOf(a) - endOf(b) : endOf(b) - endOf(a),
  );
  return {
    ...speaks,
    notes: [...(speaks.notes ?? []), 'disputed-start'],
    disputed: rest.map(({ starts, safe, legal, estimated, exhibit }) => ({
      starts,
      safe,
      legal,
      estimated,
      ...(exhibit === undefined ? {} : { exhibit }),
    })),
  };
}

/** An end that is not known cannot speak: it comes last on either side. */
function endOf(deadline: Deadline): number {
  const end = speakingEnd(deadline) ?? deadline.safe;
  if (end !== null) return Date.parse(end);
  return deadline.who === 'buyer' ? Number.MAX_SAFE_INTEGER : Number.MIN_SAFE_INTEGER;
}
