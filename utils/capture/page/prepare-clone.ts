import { MARK, MARK_STYLES } from './css';
import { elementsBelow } from './roots';

/** Colour functions that html2canvas cannot read and ends with. */
const MODERN_COLOUR = /\b(?:oklch|oklab|lab|lch|color)\([^()]*\)/g;

/** Properties whose value can hold a colour, as computed. */
const COLOUR_PROPERTIES = [
  'color',
  'background-color',
  'background-image',
  'border-top-color',
  'border-right-color',
  'border-bottom-color',
  'border-left-color',
  'outline-color',
  'text-decoration-color',
  '-webkit-text-stroke-color',
  'box-shadow',
  'text-shadow',
  'fill',
  'stroke',
];

/**
 * Makes the copy of a page that html2canvas draws from look like the page does during a capture: style sheets of the
 * extension do not reach it, and colours it cannot read become their sRGB equal.
 */
export function prepareClone(copy: Document): void {
  const view = copy.defaultView;
  if (view === null) return;
  const toRgb = createColourReader(copy);
  for (const element of elementsBelow(copy)) {
    if (!hasStyle(element)) continue;
    applyMarks(element);
    const computed = view.getComputedStyle(element);
    if (computed.getPropertyValue('content-visibility') === 'auto')
      set(element, 'content-visibility', 'visible');
    for (const name of COLOUR_PROPERTIES) {
      const value = computed.getPropertyValue(name);
      const readable = value.replace(MODERN_COLOUR, toRgb);
      if (readable !== value) set(element, name, readable);
    }
  }
}

type Styled = Element & ElementCSSInlineStyle;

/** Elements of a copy belong to another window, so they are known by what they have. */
function hasStyle(element: Element): element is Styled {
  return 'style' in element;
}

function applyMarks(element: Styled): void {
  const marks = element.getAttribute(MARK)?.split(' ') ?? [];
  for (const [mark, styles] of Object.entries(MARK_STYLES)) {
    if (!marks.includes(mark)) continue;
    for (const [name, value] of Object.entries(styles)) set(element, name, value);
  }
}

function set(element: Styled, name: string, value: string): void {
  element.style.setProperty(name, value, 'important');
}

/** Turns any colour the browser knows into `rgba(…)`, by painting one pixel with it. */
function createColourReader(document: Document): (colour: string) => string {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  const known = new Map<string, string>();
  return (colour) => {
    const found = known.get(colour);
    if (found !== undefined || context === null) return found ?? colour;
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    const rgb = `rgba(${red}, ${green}, ${blue}, ${alpha / 255})`;
    known.set(colour, rgb);
    return rgb;
  };
}
