import { pictureOf } from '../../data-url';

/** The picture behind a PNG data address. */
export async function decode(address: string): Promise<ImageBitmap> {
  return createImageBitmap(pictureOf(address));
}
