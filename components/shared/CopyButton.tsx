import { useEffect, useState } from 'preact/hooks';
import { commonTexts } from '../../utils/i18n/common';
import { useSay } from './language';

interface Props {
  text: string;
  /** Shown in place of the button's bare word, such as "copy the text". */
  label?: string;
  /** Read out in place of the bare word, where many such buttons stand together. */
  readAs?: string;
  onCopied?: () => void;
  isLarge?: boolean;
}

const SHOWN_MS = 2000;

/** Copies a text and says so. */
export function CopyButton({ text, label, readAs, onCopied, isLarge = false }: Props) {
  const say = useSay(commonTexts);
  const [outcome, setOutcome] = useState<'copy' | 'copied' | 'copy-failed'>('copy');

  useEffect(() => {
    if (outcome !== 'copied') return;
    const timer = setTimeout(() => setOutcome('copy'), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
      onCopied?.();
    } catch {
      setOutcome('copy-failed');
    }
  };

  return (
    <button
      type="button"
      class={isLarge ? 'button' : 'button button-quiet small'}
      {...(outcome === 'copy' && readAs !== undefined && { 'aria-label': readAs })}
      onClick={copy}
    >
      <span aria-live="polite">{outcome === 'copy' && label !== undefined ? label : say(outcome)}</span>
    </button>
  );
}
