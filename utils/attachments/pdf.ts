/** A page of a PDF: one JPEG, with its size in pixels. */
export interface PdfPage {
  jpeg: Blob;
  width: number;
  height: number;
}

/** Width of a sheet of A4, and the longest page that readers open; in points. */
const PAGE_WIDTH = 595;
const LONGEST_PAGE = 14_400;

const PER_PAGE = 3;

/**
 * A PDF whose pages hold one picture each, as wide as A4 and as tall as the picture is: nothing is cut in two.
 * Objects are the catalogue, the list of pages, and for each page itself, its drawing and its picture.
 */
export function writePdf(pages: readonly PdfPage[]): Blob {
  const numbers = pages.map((_, index) => 3 + index * PER_PAGE);
  const kids = numbers.map((number) => `${number} 0 R`).join(' ');
  const objects: Blob[][] = [
    [plain('<< /Type /Catalog /Pages 2 0 R >>')],
    [plain(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`)],
    ...pages.flatMap((page, index) => pageObjects(page, numbers[index] ?? 0)),
  ];
  return joined(objects);
}

function pageObjects({ jpeg, width, height }: PdfPage, number: number): Blob[][] {
  const tall = (PAGE_WIDTH * height) / width;
  const shrink = Math.min(1, LONGEST_PAGE / tall);
  const [w, h] = [PAGE_WIDTH * shrink, tall * shrink].map((points) => points.toFixed(2));
  const drawing = `q ${w} 0 0 ${h} 0 0 cm /Picture Do Q`;
  return [
    [
      plain(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${w} ${h}] /Contents ${number + 1} 0 R ` +
          `/Resources << /XObject << /Picture ${number + 2} 0 R >> >> >>`,
      ),
    ],
    [plain(`<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`)],
    [
      plain(
        `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB ` +
          `/BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.size} >>\nstream\n`,
      ),
      jpeg,
      plain('\nendstream'),
    ],
  ];
}

/** Writes the objects one after the other, then the table of where each begins. */
function joined(objects: readonly Blob[][]): Blob {
  const parts: Blob[] = [plain('%PDF-1.4\n')];
  let end = parts.reduce((sum, { size }) => sum + size, 0);
  const begins: number[] = [];
  for (const [index, object] of objects.entries()) {
    const written = [plain(`${index + 1} 0 obj\n`), ...object, plain('\nendobj\n')];
    begins.push(end);
    parts.push(...written);
    end += written.reduce((sum, { size }) => sum + size, 0);
  }
  const count = objects.length + 1;
  const rows = begins.map((begin) => `${String(begin).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    plain(
      `xref\n0 ${count}\n0000000000 65535 f \n${rows}` +
        `trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${end}\n%%EOF\n`,
    ),
  );
  return new Blob(parts, { type: 'application/pdf' });
}

function plain(text: string): Blob {
  return new Blob([text]);
}
