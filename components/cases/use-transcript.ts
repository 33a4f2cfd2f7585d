import { useEffect, useState } from 'preact/hooks';
import type { Transcript } from '../../utils/chat';
import type { CasesPorts } from './ports';

export type LoadedTranscript =
  | { state: 'loading' }
  | { state: 'unreadable' }
  | { state: 'loaded'; transcript: Transcript };

/** The transcript under a hash, read once. */
export function useTranscript(sha256: string, read: CasesPorts['transcript']): LoadedTranscript {
  const [loaded, setLoaded] = useState<LoadedTranscript>({ state: 'loading' });
  useEffect(() => {
    let isGone = false;
    const show = (next: LoadedTranscript) => !isGone && setLoaded(next);
    show({ state: 'loading' });
    read(sha256).then(
      (transcript) =>
        show(transcript === undefined ? { state: 'unreadable' } : { state: 'loaded', transcript }),
      () => show({ state: 'unreadable' }),
    );
    return () => {
      isGone = true;
    };
  }, [sha256]);
  return loaded;
}
