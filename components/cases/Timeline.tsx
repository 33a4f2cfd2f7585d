import { casesTexts } from '../../utils/i18n/cases';
import { factTexts } from '../../utils/i18n/facts';
import { useDeadlineWords } from '../shared/deadline-words';
import { formatTime } from '../shared/format';
import { useSay } from '../shared/language';
import type { Point } from './timeline';

/** What happened and what is coming, from top to bottom; the line is broken where it lies ahead. */
export function Timeline({ points }: { points: Point[] }) {
  const say = useSay(casesTexts);
  return (
    <section aria-labelledby="timeline-title">
      <h3 id="timeline-title">{say('timeline.title')}</h3>
      <ol class="timeline" data-testid="timeline">
        {points.map((point, index) => (
          <li key={`${point.kind} ${point.at} ${index}`}>
            <Dot
              point={point}
              isLast={index === points.length - 1}
              isAhead={points[index + 1]?.isAhead ?? false}
            />
            <span class="timeline-words">
              <PointName point={point} />
              <time class="small soft" dateTime={point.at}>
                {point.kind === 'now' ? '' : formatTime(point.at).slice(0, 16)}
              </time>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function PointName({ point }: { point: Point }) {
  const say = useSay(casesTexts);
  const sayFact = useSay(factTexts);
  const words = useDeadlineWords();
  switch (point.kind) {
    case 'fact':
      return <span>{sayFact(point.name)}</span>;
    case 'exhibit':
      return <span>{say('timeline.exhibit', { n: point.number })}</span>;
    case 'deadline':
      return <span class={point.isDue ? 'due' : ''}>{words.name(point.rule)}</span>;
    case 'now':
      return <strong>{say('timeline.now')}</strong>;
  }
}

interface DotProps {
  point: Point;
  isLast: boolean;
  /** True when the next point lies ahead. */
  isAhead: boolean;
}

function Dot({ point, isLast, isAhead }: DotProps) {
  const tone = point.kind === 'deadline' && point.isDue ? 'dot-due' : `dot-${point.kind}`;
  return (
    <svg aria-hidden="true">
      {!isLast && <line x1="10" y1="10" x2="10" y2="100%" class={isAhead ? 'ahead' : ''} />}
      <circle cx="10" cy="10" r="5" class={tone} />
    </svg>
  );
}
