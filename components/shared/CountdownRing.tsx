import { commonTexts } from '../../utils/i18n/common';
import { shareLeft, timeLeft } from './countdown';
import { useSay } from './language';
import './ring.css';

const RADIUS = 21;
const ROUND = 2 * Math.PI * RADIUS;
/** Letters that fit into the ring at full size. */
const MOST_LETTERS = 4;

interface Props {
  starts: Date | null;
  end: Date;
  now: Date;
  isDue: boolean;
}

/** A ring that empties towards a deadline, with what is left in its middle. */
export function CountdownRing({ starts, end, now, isDue }: Props) {
  const say = useSay(commonTexts);
  const left = timeLeft(end, now);
  const share = shareLeft(starts, end, now);
  const words = say(`ring.${left.unit}`, { ...left });
  return (
    <svg class={isDue ? 'ring ring-due' : 'ring'} viewBox="0 0 52 52" role="img">
      <title>{say(`left.${left.unit}`, { ...left })}</title>
      <circle class="ring-track" cx="26" cy="26" r={RADIUS} />
      <circle
        class="ring-left"
        cx="26"
        cy="26"
        r={RADIUS}
        stroke-dasharray={`${(share * ROUND).toFixed(1)} ${ROUND.toFixed(1)}`}
        transform="rotate(-90 26 26)"
      />
      <text x="26" y="30.5" text-anchor="middle" class={words.length > MOST_LETTERS ? 'ring-long' : ''}>
        {words}
      </text>
    </svg>
  );
}
