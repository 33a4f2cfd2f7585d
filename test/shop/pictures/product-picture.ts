import type { Product } from '../types.ts';
import { DRAWINGS, type Tone } from './drawings.ts';

/** The product's picture as an SVG file of `size` × `size` pixels, on a soft ground with a shadow. */
export function productPicture(product: Product, size: number): string {
  const tone: Tone = (lightness, saturation = 60) => `hsl(${product.hue} ${saturation}% ${lightness}%)`;
  const draw = DRAWINGS[product.drawing];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 200 200">
  <defs><linearGradient id="ground" x2="0" y2="1">
    <stop offset="0" stop-color="${tone(97, 45)}"/><stop offset="1" stop-color="${tone(90, 38)}"/>
  </linearGradient></defs>
  <rect width="200" height="200" fill="url(#ground)"/>
  <circle cx="158" cy="36" r="54" fill="#fff" opacity=".45"/>
  <ellipse cx="100" cy="163" rx="76" ry="10" fill="${tone(40, 20)}" opacity=".18"/>
  ${draw?.(tone) ?? ''}
</svg>`;
}
