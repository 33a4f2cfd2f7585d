import type { MessageKind } from '../../types';
import { areaOf } from '../box';
import { holds } from '../dom';
import { type Body, isLarge, PICTURE } from './body';
import { absolute } from './pieces';

/** Addresses of links in, or around, a row's words, each once, in reading order. */
export function linksOf(links: readonly Element[], { elements }: Body): string[] {
  const inWords = links.filter(
    (link) => elements.length === 0 || elements.some((each) => holds(each, link) || holds(link, each)),
  );
  return [...new Set(inWords.flatMap((link) => addressOf(link) ?? []))];
}

function addressOf(link: Element): string | undefined {
  const written = (link.getAttribute('href') ?? '').trim();
  const address = written === '' || written.startsWith('#') ? undefined : absolute(written, link);
  return address !== undefined && /^https?:/.test(address) ? address : undefined;
}

/** Address of the largest picture that was sent; a card's own may be smaller. */
export function imageOf({ media }: Body, kind: MessageKind): string | null {
  const isCard = kind === 'order' || kind === 'goods' || kind === 'refund' || kind === 'card';
  const isSent = isCard
    ? (each: Body['media'][number]) => areaOf(each.box) > (PICTURE / 2) ** 2
    : (each: Body['media'][number]) => isLarge(each);
  const pictures = media.filter((each) => each.kind !== 'audio' && isSent(each));
  const [largest] = pictures.toSorted((a, b) => areaOf(b.box) - areaOf(a.box));
  return largest?.address ?? null;
}
