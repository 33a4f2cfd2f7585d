import { useState } from 'preact/hooks';
import { MARK_KINDS, type MarkKind } from '../../utils/chat';
import { chatViewTexts, markTexts } from '../../utils/i18n/chat-marks';
import { useSay } from '../shared/language';
import { MarkToggle } from './MarkToggle';

interface Props {
  /** Number of the message. */
  n: number;
  marks: MarkKind[];
  onMark: (mark: MarkKind, isMarked: boolean) => void;
}

/** The marks of a message; all five are offered once it is opened, so that a long chat stays quiet. */
export function MarkButtons({ n, marks, onMark }: Props) {
  const say = useSay(chatViewTexts);
  const sayMark = useSay(markTexts);
  const [isOpen, setOpen] = useState(false);
  const shown = MARK_KINDS.filter((kind) => isOpen || marks.includes(kind));
  return (
    <>
      <button
        type="button"
        class="button button-quiet small"
        data-testid={`mark-${n}`}
        aria-expanded={isOpen}
        aria-label={say('mark.open-of', { n })}
        onClick={() => setOpen(!isOpen)}
      >
        {say('mark.open')}
      </button>
      {shown.length > 0 && (
        <fieldset class="mark-group" aria-label={say('mark.group', { n })}>
          {shown.map((kind) => (
            <MarkToggle
              key={kind}
              testId={`mark-${n}-${kind}`}
              label={sayMark(kind)}
              isMarked={marks.includes(kind)}
              onMark={(isMarked) => onMark(kind, isMarked)}
            />
          ))}
        </fieldset>
      )}
    </>
  );
}
