import { useEffect, useRef } from 'preact/hooks';

/** The rest of a long list: comes by itself as one scrolls to it, or at a press. */
export function ShowMore({ label, onMore }: { label: string; onMore: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  const more = useRef(onMore);
  more.current = onMore;

  useEffect(() => {
    if (button.current === null) return;
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && more.current(),
      { rootMargin: '400px' },
    );
    observer.observe(button.current);
    return () => observer.disconnect();
    // A list that grew by too little to push the button away is asked again.
  }, [label]);

  return (
    <button type="button" class="button" data-testid="show-more" ref={button} onClick={onMore}>
      {label}
    </button>
  );
}
