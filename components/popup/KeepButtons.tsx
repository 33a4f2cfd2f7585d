import { useEffect, useRef } from 'preact/hooks';
import { popupTexts } from '../../utils/i18n/popup';
import type { KeepMode } from '../../utils/messages';
import { useSay } from '../shared/language';

interface Props {
  canKeep: boolean;
  onKeep: (mode: KeepMode) => void;
}

/** The one big button, and its smaller brother. */
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
      <button
        type="button"
        class="button"
        data-testid="keep-visible"
        disabled={!canKeep}
        onClick={() => onKeep('visible')}
      >
        {say('keep.visible')}
      </button>
    </div>
  );
}
