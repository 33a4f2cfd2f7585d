/** What the strip outside the page's pixels says. */
export interface Stamp {
  /** First line: who made it, when, in which zone. */
  title: string;
  /** What has to be said about the picture itself, in a colour that warns. */
  notice?: string;
  /** Whose conversation it is, about which order. */
  subject?: string;
  /** The page's address. */
  url: string;
  /** Last line for a part, given the hash of its page pixels. */
  seal: (part: number, pixelSha256: string) => string;
  /** Below the page's pixels of a part that is not the last. */
  goesOn: (part: number) => string;
}

type Context = OffscreenCanvasRenderingContext2D;

const FONT = 12;
const LINE = 17;
const PADDING = 8;
const MOST_URL_LINES = 3;
const INK = '#1c2321';
const PAPER = '#f4f1e8';
const ACCENT = '#1f5f54';
const WARNING = '#a3341f';

/** Narrowest strip that can be read, in CSS pixels: a narrower picture gets white beside it. */
export const NARROWEST_STRIP = 420;

/** The address in as many lines as the width needs; the middle of a very long one is left out (case.json has it whole). */
export function wrapUrl(url: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let rest = Array.from(url);
  while (rest.length > 0) {
    let fits = rest.length;
    while (fits > 1 && measure(rest.slice(0, fits).join('')) > width) fits -= Math.ceil((fits - 1) / 20);
    lines.push(rest.slice(0, fits).join(''));
    rest = rest.slice(fits);
  }
  if (lines.length <= MOST_URL_LINES) return lines;
  return [...lines.slice(0, MOST_URL_LINES - 1), `… ${(lines.at(-1) ?? '').slice(-40)}`];
}

/** The strip's own lay-out at one width and pixel ratio. */
export interface Strip {
  /** Height in picture pixels. */
  height: number;
  draw(context: Context, part: number, pixelSha256: string): void;
  /** Fills what is left below a part's pixels, from row `y` to the end of the picture, and says where the page goes on. */
  drawFoot(context: Context, part: number, y: number): void;
}

/** Lays the strip out once; every part of a picture gets one of the same height. */
export function layOutStrip(stamp: Stamp, width: number, scale: number): Strip {
  const measuring = new OffscreenCanvas(1, 1).getContext('2d');
  const font = `${FONT * scale}px system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif`;
  const room = width - 2 * PADDING * scale;
  const measure = (text: string) => {
    if (measuring === null) return text.length * FONT * scale;
    measuring.font = font;
    return measuring.measureText(text).width;
  };
  const urlLines = wrapUrl(stamp.url, room, measure);
  const notices = stamp.notice === undefined ? [] : [stamp.notice];
  const subjects = stamp.subject === undefined ? [] : [stamp.subject];
  const height = Math.ceil(
    (LINE * (urlLines.length + notices.length + subjects.length + 2) + 2 * PADDING) * scale,
  );
  const paper = (context: Context, y: number, rows: number) => {
    context.fillStyle = PAPER;
    context.fillRect(0, y, width, rows);
    context.font = font;
    context.textBaseline = 'middle';
  };
  return {
    height,
    drawFoot(context, part, y) {
      const rows = context.canvas.height - y;
      paper(context, y, rows);
      context.fillStyle = INK;
      if (rows >= LINE * scale) context.fillText(stamp.goesOn(part), PADDING * scale, y + rows / 2, room);
    },
    draw(context, part, pixelSha256) {
      paper(context, 0, height);
      context.fillStyle = ACCENT;
      context.fillRect(0, height - Math.ceil(2 * scale), width, Math.ceil(2 * scale));
      const lines = [stamp.title, ...notices, ...subjects, ...urlLines, stamp.seal(part, pixelSha256)];
      lines.forEach((line, index) => {
        context.fillStyle = index === 0 ? ACCENT : notices.includes(line) ? WARNING : INK;
        context.fillText(line, PADDING * scale, (PADDING + LINE * (index + 0.5)) * scale, room);
      });
    },
  };
}
