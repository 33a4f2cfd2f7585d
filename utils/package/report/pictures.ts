import type { PackedExhibit, PackedFile } from '../types';
import { type Html, html } from './html';
import type { SayReport } from './report';
import { printWidth, slicesOf } from './slices';

/** An exhibit's pictures: on screen the top of each, leading to the file; on paper all of it, cut to sheets. */
export function pictures({ exhibit, files }: PackedExhibit, say: SayReport): Html[] {
  const shown = files.filter((file) => file.mediaType.startsWith('image/') && file.damage !== 'missing');
  return shown.map((file, index) => {
    const alt = say('picture.alt', { n: exhibit.number, part: file.part ?? index + 1 });
    return html`<figure>
<a class="shot" href="${file.path}"><img src="${file.path}" alt="${alt}" loading="lazy"${size(file)}></a>
${opening(file, say)}
${sheets(file, exhibit.scale, alt)}
</figure>`;
  });
}

function size({ width, height }: PackedFile): Html | false {
  return width !== undefined && height !== undefined && html` width="${width}" height="${height}"`;
}

function opening({ path, width, height }: PackedFile, say: SayReport): Html {
  const words = width === undefined || height === undefined ? path : say('picture.open', { width, height });
  return html`<figcaption><a href="${path}">${words}</a></figcaption>`;
}

// An <img> taller than a sheet is cut by the printer at will; a drawing's viewBox says where, without any inline style.
function sheets({ path, width, height }: PackedFile, scale: number, alt: string): Html {
  if (width === undefined || height === undefined || width < 1 || height < 1) {
    return html`<div class="sheets"><img src="${path}" alt="${alt}"></div>`;
  }
  const bands = slicesOf(width, height, scale).map(
    (slice) =>
      html`<svg viewBox="0 ${slice.y} ${width} ${slice.height}" width="${printWidth(width, scale)}" role="img" aria-label="${alt}"><image href="${path}" width="${width}" height="${height}"/></svg>`,
  );
  return html`<div class="sheets">${bands}</div>`;
}
