import type { Deadline } from '../../utils/deadlines/types';
import { casesTexts } from '../../utils/i18n/cases';
import { machineZone, wallClock } from '../../utils/time';
import { shownEnd } from '../shared/deadline-end';
import { useDeadlineWords } from '../shared/deadline-words';
import { formatTime } from '../shared/format';
import { goTo } from '../shared/go-to';
import { useSay } from '../shared/language';
import { type Bar, type Chart, chartOf } from './clock-chart';
import { deadlineId } from './DeadlineItem';
import './clock-chart.css';

/** Heights in pixels; widths are shares, so that it fits any screen. */
const ROW = 40;
const AXIS = 24;
const ANCHORS = ['start', 'middle', 'end'] as const;

/** The running clocks of a case as bars on one scale, with now across them. */
export function ClockChart({ deadlines, now }: { deadlines: Deadline[]; now: Date }) {
  const say = useSay(casesTexts);
  const chart = chartOf(deadlines, now);
  if (chart === undefined) return null;
  const height = chart.bars.length * ROW;
  return (
    <section aria-labelledby="chart-title">
      <h3 id="chart-title">{say('chart.title')}</h3>
      <svg
        class="clock-chart"
        data-testid="clock-chart"
        width="100%"
        height={height + AXIS}
        aria-labelledby="chart-name chart-desc"
      >
        <title id="chart-name">{say('chart.title')}</title>
        <desc id="chart-desc">{say('chart.desc')}</desc>
        {chart.bars.map((bar, row) => (
          <ClockBar key={bar.deadline.rule} bar={bar} now={chart.now} top={row * ROW} />
        ))}
        <Axis days={chart.days} top={height} />
      </svg>
    </section>
  );
}

function ClockBar({ bar, now, top }: { bar: Bar; now: number; top: number }) {
  const say = useSay(casesTexts);
  const words = useDeadlineWords();
  const { deadline, from, to, until } = bar;
  const name = words.name(deadline.rule);
  const end = formatTime(shownEnd(deadline) ?? '').slice(0, 16);
  const spoken = say('chart.bar', { name, state: words.state(deadline), end });
  const id = deadlineId(deadline.rule);
  const show = (event: Event) => {
    // The page's own address says which case is open.
    event.preventDefault();
    goTo(id);
  };
  return (
    <a href={`#${id}`} class={bar.isDue ? 'chart-due' : ''} aria-label={spoken} onClick={show}>
      <title>{spoken}</title>
      <rect class="chart-row" x="0" y={top} width="100%" height={ROW - 4} rx="4" />
      <text x="4" y={top + 15}>
        {name}
      </text>
      <rect class="chart-grace" x={`${to}%`} y={top + 22} width={`${until - to}%`} height="8" rx="3" />
      <rect
        class="chart-bar"
        x={`${from}%`}
        y={top + 22}
        width={`${Math.max(1, to - from)}%`}
        height="8"
        rx="3"
      />
      <line class="chart-now" x1={`${now}%`} x2={`${now}%`} y1={top + 18} y2={top + 34} />
    </a>
  );
}

function Axis({ days, top }: { days: Chart['days']; top: number }) {
  return (
    <g class="chart-axis">
      {days.map(({ at, x }, index) => (
        <text key={x} x={`${x}%`} y={top + 16} text-anchor={ANCHORS[index]}>
          {wallClock(new Date(at), machineZone()).date.slice(5)}
        </text>
      ))}
    </g>
  );
}
