/** Attribute by which an element is marked for the length of a capture. */
export const MARK = 'data-keepproof-capture';

/** What each mark does to an element. */
export const MARK_STYLES = {
  hide: { visibility: 'hidden', opacity: '0' },
  flow: { position: 'relative', inset: 'auto', isolation: 'isolate' },
  /** A background that is fixed to the viewport would look otherwise in every screen. */
  attach: { 'background-attachment': 'scroll' },
} as const;

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
${Object.entries(MARK_STYLES)
  .map(([mark, styles]) => `[${MARK}~="${mark}"] { ${declarations(styles)} }`)
  .join('\n')}
`;

function declarations(styles: Record<string, string>): string {
  return Object.entries(styles)
    .map(([name, value]) => `${name}: ${value} !important;`)
    .join(' ');
}
