import type { MessageKind } from '../../types';
import { areaOf } from '../box';
import { type Body, isLarge, PICTURE } from './body';
import { isInBody } from './look';
import { absolute } from './pieces';

/** Addresses of the links in a row's words, each once, in reading order. */
export function linksOf(row: Element, body: Body): string[] {
  const found = new Set<string>();
  for (const link of row.querySelectorAll('a[href]')) {
    const address = absolute(link.getAttribute('href') ?? '', link);
    const isReal =
      address !== undefined && /^https?:/.test(address) && !/^#?$/.test(link.getAttribute('href') ?? '');
    if (isReal && isInBody(link, body, row)) found.add(address);
  }
  return [...found];
}

/** Address of the largest picture that was sent; a card's own may be smaller. */
export function imageOf({ media }: Body, kind: MessageKind): string | null {
  const isPictured = kind === 'order' || kind === 'goods' || kind === 'refund' || kind === 'card';
  const least = isPictured ? (PICTURE / 2) ** 2 : 0;
  const pictures = media.filter(
    (each) =>
      !each.isButton && (isPictured ? areaOf(each.box) > least : isLarge(each)) && each.kind !== 'audio',
  );
  const [largest] = pictures.toSorted((a, b) => areaOf(b.box) - areaOf(a.box));
  return largest?.address ?? null;
}
