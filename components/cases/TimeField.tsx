import { useRef } from 'preact/hooks';
import { casesTexts } from '../../utils/i18n/cases';
import { useSay } from '../shared/language';
import { joinTime, splitTime } from './fact-input';

interface Props {
  id: string;
  label: string;
  value: string | undefined;
  /** Offset in which a typed time of day is meant; undefined means this machine's. */
  offset: string | undefined;
  onType: (time: string) => void;
  onEmpty: () => void;
}

/** A date, with a time of day when that is known. */
export function TimeField({ id, label, value, offset, onType, onEmpty }: Props) {
  const say = useSay(casesTexts);
  const date = useRef<HTMLInputElement>(null);
  const time = useRef<HTMLInputElement>(null);
  const shown = splitTime(value);

  const commit = () => {
    const joined = joinTime(date.current?.value ?? '', time.current?.value ?? '', offset);
    if (joined === undefined) onEmpty();
    else if (joined !== value) onType(joined);
  };

  return (
    <span class="input-pair time">
      <input
        ref={date}
        id={id}
        type="date"
        aria-label={say('fact.date-of', { name: label })}
        value={shown.date}
        onChange={commit}
      />
      <input
        ref={time}
        type="time"
        step={1}
        aria-label={say('fact.time-of', { name: label })}
        value={shown.time}
        disabled={shown.date === ''}
        onChange={commit}
      />
    </span>
  );
}
