import { useEffect, useRef } from 'preact/hooks';
import { popupTexts } from '../../utils/i18n/popup';
import type { KeepMode } from '../../utils/messages';
import { useSay } from '../shared/language';

interface Props {
  canKeep: boolean;
  /** Whether the page is a conversation: then that is what the big button keeps. */
  isChat: boolean;
  onKeep: (mode: KeepMode) => void;
}

/** What can be kept, in the order of the buttons; the page or its chat comes first. */
const MODES = ['page', 'chat', 'visible', 'region', 'element'] as const satisfies KeepMode[];

/** The one big button, and its smaller brothers. */
export function KeepButtons({ canKeep, isChat, onKeep }: Props) {
  const say = useSay(popupTexts);
  const main = isChat ? 'chat' : 'page';
  const primary = useRef<HTMLButtonElement>(null);

  // Enter keeps the page (or its chat) as soon as that is possible, unless the person is already somewhere else.
  useEffect(() => {
    if (canKeep && document.activeElement === document.body) primary.current?.focus();
  }, [canKeep]);

  return (
    <div class="keep-buttons">
      <button
        ref={primary}
        type="button"
        class="button button-primary button-big"
        data-testid={`keep-${main}`}
        disabled={!canKeep}
        onClick={() => onKeep(main)}
      >
        {say(`keep.${main}`)}
      </button>
      <div class="keep-parts">
        {MODES.filter((mode) => mode !== main).map((mode) => (
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
