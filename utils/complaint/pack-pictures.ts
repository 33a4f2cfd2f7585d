import { endingOf, nameOf } from './attachment-names';
import type { Attachment, AttachmentFile, AttachmentPlan } from './attachment-types';
import type { AttachmentLimit } from './data/attachment-limits';

/** What a page of text is taken to weigh as a JPEG that can still be read, in bytes per pixel: an estimate, so check what is made. */
const READABLE = 0.15;

/** How far a picture of unknown size is taken to shrink. */
const SHRINKS_TO = 0.4;

/** What a PDF or a sheet adds to its pictures, per picture. */
const WRAPPING = 4096;

/**
 * Pictures as at most `room` attachments: each alone where there is room for all, else one attachment per exhibit, else as many
 * after each other in one as it may weigh. What fits nowhere is left out.
 */
export function packPictures(
  pictures: readonly AttachmentFile[],
  limit: AttachmentLimit,
  room: number,
): AttachmentPlan {
  const most = limit.bytesEach ?? Number.POSITIVE_INFINITY;
  const fitting = pictures.filter((file) => weightOf(file, limit) <= most);
  const tooLarge = pictures.filter((file) => weightOf(file, limit) > most);
  const groups = groupsOf(fitting, limit, room, most);
  return {
    attachments: groups.slice(0, room).map((group) => attachmentOf(group, limit)),
    left: [
      ...tooLarge.map((file) => ({ file, why: 'size' as const })),
      ...groups.slice(room).flatMap((group) => group.map((file) => ({ file, why: 'count' as const }))),
    ],
  };
}

function groupsOf(
  files: AttachmentFile[],
  limit: AttachmentLimit,
  room: number,
  most: number,
): AttachmentFile[][] {
  const alone = files.map((file) => [file]);
  if (alone.length <= room) return alone;
  const byExhibit = [...Map.groupBy(files, ({ exhibit }) => exhibit).values()];
  const isLight = (group: AttachmentFile[]) => together(group, limit) <= most;
  if (byExhibit.length <= room && byExhibit.every(isLight)) return byExhibit;
  const groups: AttachmentFile[][] = [];
  for (const file of files) {
    const last = groups.at(-1);
    if (last !== undefined && isLight([...last, file])) last.push(file);
    else groups.push([file]);
  }
  return groups;
}

function together(group: readonly AttachmentFile[], limit: AttachmentLimit): number {
  return group.reduce((sum, file) => sum + smallest(file, limit) + WRAPPING, 0);
}

/** What a picture weighs alone: as it is where the channel takes it, else as small as it can be made. */
function weightOf(file: AttachmentFile, limit: AttachmentLimit): number {
  return isTaken(file, limit) ? file.bytes : smallest(file, limit);
}

function smallest({ bytes, pixels }: AttachmentFile, { types }: AttachmentLimit): number {
  if (!types.includes('image/jpeg') && !types.includes('application/pdf')) return bytes;
  const readable = pixels === undefined ? bytes * SHRINKS_TO : pixels * READABLE;
  return Math.min(bytes, Math.ceil(readable));
}

function isTaken({ mediaType, bytes }: AttachmentFile, { types, bytesEach }: AttachmentLimit): boolean {
  return types.includes(mediaType) && bytes <= (bytesEach ?? Number.POSITIVE_INFINITY);
}

function attachmentOf(files: AttachmentFile[], limit: AttachmentLimit): Attachment {
  const bounded = limit.bytesEach !== undefined && { bytes: limit.bytesEach };
  const [first] = files;
  if (files.length === 1 && first !== undefined) {
    return isTaken(first, limit)
      ? { how: 'copy', name: nameOf(files, endingOf(first.mediaType)), files, ...bounded }
      : { how: 'recompress', name: nameOf(files, 'jpg'), files, ...bounded };
  }
  const isPdf = limit.types.includes('application/pdf');
  return { how: isPdf ? 'pdf' : 'sheet', name: nameOf(files, isPdf ? 'pdf' : 'jpg'), files, ...bounded };
}
