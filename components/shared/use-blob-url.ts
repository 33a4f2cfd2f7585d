import { useEffect, useState } from 'preact/hooks';

export type Loaded = { state: 'loading' } | { state: 'missing' } | { state: 'loaded'; url: string };

/** An address for bytes that are loaded when `key` changes; it is given back when the view goes. */
export function useBlobUrl(key: string, load: (key: string) => Promise<Blob>): Loaded {
  const [loaded, setLoaded] = useState<Loaded>({ state: 'loading' });
  useEffect(() => {
    let url: string | undefined;
    let isGone = false;
    setLoaded({ state: 'loading' });
    load(key).then(
      (blob) => {
        if (isGone) return;
        url = URL.createObjectURL(blob);
        setLoaded({ state: 'loaded', url });
      },
      () => !isGone && setLoaded({ state: 'missing' }),
    );
    return () => {
      isGone = true;
      if (url !== undefined) URL.revokeObjectURL(url);
    };
  }, [key]);
  return loaded;
}
