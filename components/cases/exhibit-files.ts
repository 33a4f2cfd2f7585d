import type { Exhibit, ExhibitFile } from '../../utils/cases/types';

/** The pictures of an exhibit, top part first. */
export function picturesOf({ files }: Pick<Exhibit, 'files'>): ExhibitFile[] {
  return files
    .filter(({ role, mediaType }) => role === 'picture' && mediaType.startsWith('image/'))
    .sort((a, b) => (a.part ?? 1) - (b.part ?? 1));
}

/** The transcript of a chat, as data; undefined for other exhibits. */
export function transcriptOf({ files }: Pick<Exhibit, 'files'>): ExhibitFile | undefined {
  return files.find(({ role }) => role === 'transcript-json');
}

/** Size of the page's pixels, all parts together and without strips; undefined when nothing was pictured. */
export function pageSize(exhibit: Pick<Exhibit, 'files'>): { width: number; height: number } | undefined {
  const regions = picturesOf(exhibit).map((file) => ({
    width: file.pageRegion?.width ?? file.width ?? 0,
    height: file.pageRegion?.height ?? file.height ?? 0,
  }));
  if (regions.length === 0) return undefined;
  return {
    width: Math.max(...regions.map(({ width }) => width)),
    height: regions.reduce((sum, { height }) => sum + height, 0),
  };
}

/** Every order number that was read on these exhibits, first seen first. */
export function readOrderNumbers(exhibits: Pick<Exhibit, 'orders'>[]): string[] {
  const numbers = exhibits.flatMap(({ orders }) => orders.map((order) => order.orderNumber?.value));
  return [...new Set(numbers.filter((number) => number !== undefined))];
}
