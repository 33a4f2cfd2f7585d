import { newCanvas } from './canvas';

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
  /** Last line for a part. */
  seal: (part: PartSeal) => string;
}

/** What the strip says of the part it stands on. */
export interface PartSeal {
  part: number;
  /** Whether the page ends in this part. */
  isLast: boolean;
  /** Hash of the page's picture data in the file. */
  sha256: string;
}

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
  draw(part: PartSeal): ImageData;
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
  return {
    height,
    draw(part) {
      const { context } = newCanvas(width, height);
      context.fillStyle = PAPER;
      context.fillRect(0, 0, width, height);
      context.font = font;
      context.textBaseline = 'middle';
      context.fillStyle = ACCENT;
      context.fillRect(0, height - Math.ceil(2 * scale), width, Math.ceil(2 * scale));
      const lines = [stamp.title, ...notices, ...subjects, ...urlLines, stamp.seal(part)];
      lines.forEach((line, index) => {
        context.fillStyle = index === 0 ? ACCENT : notices.includes(line) ? WARNING : INK;
        context.fillText(line, PADDING * scale, (PADDING + LINE * (index + 0.5)) * scale, room);
      });
      return context.getImageData(0, 0, width, height);
    },
  };
}
