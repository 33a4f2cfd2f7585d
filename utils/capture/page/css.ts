/** Attribute by which an element is marked for the length of a capture. */
export const MARK = 'data-keepproof-capture';

/**
 * Style sheet for the length of a capture, inserted with user origin: it reaches open shadow roots, wins over the page's own
 * `!important`, and leaves no inline style behind.
 */
export const CAPTURE_CSS = `
*, *::before, *::after {
  transition: none !important;
  caret-color: transparent !important;
  scroll-behavior: auto !important;
  scroll-snap-type: none !important;
  content-visibility: visible !important;
}
[${MARK}~="hide"] { visibility: hidden !important; opacity: 0 !important; }
[${MARK}~="flow"] { position: relative !important; inset: auto !important; isolation: isolate !important; }
`;
