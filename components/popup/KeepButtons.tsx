import { useEffect, useRef } from 'preact/hooks';
import { popupTexts } from '../../utils/i18n/popup';
import type { KeepMode } from '../../utils/messages';
import { useSay } from '../shared/language';

interface Props {
  canKeep: boolean;
  onKeep: (mode: KeepMode) => void;
}

/** The parts of a page that have a button of their own. */
const PARTS = ['visible', 'region', 'element'] as const satisfies KeepMode[];

/** The one big button, and its smaller brothers. */
export function KeepButtons({ canKeep, onKeep }: Props) {
  const say = useSay(popupTexts);
  const primary = useRef<HTMLButtonElement>(null);

  // Enter keeps the page as soon as that is possible, unless the person is already somewhere else.
  useEffect(() => {
    if (canKeep && document.activeElement === document.body) primary.current?.focus();
  }, [canKeep]);

  return (
    <div class="keep-buttons">
      <button
        ref={primary}
        type="button"
        class="button button-primary button-big"
        data-testid="keep-page"
        disabled={!canKeep}
        onClick={() => onKeep('page')}
      >
        {say('keep.page')}
      </button>
      <div class="keep-parts">
        {PARTS.map((mode) => (
          <button
            key={mode}
            type="button"
            class="button"
            data-testid={`keep-${mode}`}
            disabled={!canKeep}
            onClick={() => onKeep(mode)}
          >
            {say(`keep.${mode}`)}
          </button>
        ))}
      </div>
    </div>
  );
}
