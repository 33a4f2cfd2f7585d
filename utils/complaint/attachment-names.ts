import type { AttachmentFile } from './attachment-types';

const ENDINGS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'application/msword': 'doc',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'audio/mpeg': 'mp3',
  'video/mp4': 'mp4',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
};

/** How the name of a file of a media type ends; `bin` for one we do not know. */
export function endingOf(mediaType: string): string {
  return Object.hasOwn(ENDINGS, mediaType) ? (ENDINGS[mediaType] ?? 'bin') : 'bin';
}

/** `exhibit-03-2.jpg` for one file, `exhibits-01-04.pdf` for several. */
export function nameOf(files: readonly AttachmentFile[], ending: string): string {
  const [first, last] = [files[0], files.at(-1)];
  if (first === undefined || last === undefined) return `exhibits.${ending}`;
  if (files.length === 1) return `exhibit-${twoDigits(first.exhibit)}-${first.part}.${ending}`;
  if (first.exhibit === last.exhibit) {
    return `exhibit-${twoDigits(first.exhibit)}-${first.part}-${last.part}.${ending}`;
  }
  return `exhibits-${twoDigits(first.exhibit)}-${first.part}-to-${twoDigits(last.exhibit)}-${last.part}.${ending}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
