import type { Exhibit, ExhibitFile } from '../cases/types';
import { endingOf, nameOf } from './attachment-names';
import type { Attachment, AttachmentFile, AttachmentPlan, LeftOutReason } from './attachment-types';
import type { AttachmentLimit } from './data/attachment-limits';
import { packPictures } from './pack-pictures';

/**
 * Which files of the exhibits go with a complaint, in the order of their numbers, and what has to be done to each so that the
 * channel takes it. Pictures count as evidence files; texts of pages stay in the evidence package.
 */
export function attachmentPlan(
  exhibits: readonly Pick<Exhibit, 'number' | 'files'>[],
  limit: AttachmentLimit,
): AttachmentPlan {
  const files = filesOf(exhibits);
  const pictures = files.filter(isPicture);
  const others = files
    .filter((file) => !isPicture(file))
    .map((file) => ({ file, why: refusalOf(file, limit) }));
  const taken = others.filter(({ why }) => why === undefined).map(({ file }) => file);
  const room = limit.files ?? Number.POSITIVE_INFINITY;
  // A film may fill every place; one is kept for pictures, which a reader opens first.
  const roomForOthers = pictures.length > 0 ? room - 1 : room;
  const kept = taken.slice(0, roomForOthers);
  const packed = packPictures(pictures, limit, room - kept.length);
  const attachments = [...kept.map((file) => asIs(file)), ...packed.attachments];
  return {
    attachments: attachments.toSorted((a, b) => firstOf(a) - firstOf(b)),
    left: [
      ...others.flatMap(({ file, why }) => (why === undefined ? [] : [{ file, why }])),
      ...taken.slice(roomForOthers).map((file) => ({ file, why: 'count' as const })),
      ...packed.left,
    ].toSorted((a, b) => a.file.exhibit - b.file.exhibit || a.file.part - b.file.part),
  };
}

function filesOf(exhibits: readonly Pick<Exhibit, 'number' | 'files'>[]): AttachmentFile[] {
  return exhibits
    .toSorted((a, b) => a.number - b.number)
    .flatMap(({ number, files }) =>
      files
        .filter(({ role }) => role === 'picture' || role === 'original')
        .map((file, index) => attachmentFile(number, file, index)),
    )
    .toSorted((a, b) => a.exhibit - b.exhibit || a.part - b.part);
}

function attachmentFile(exhibit: number, file: ExhibitFile, index: number): AttachmentFile {
  const { sha256, bytes, mediaType, width, height, part = index + 1 } = file;
  const isSized = width !== undefined && height !== undefined;
  return { sha256, bytes, mediaType, exhibit, part, ...(isSized && { pixels: width * height }) };
}

function isPicture({ mediaType }: AttachmentFile): boolean {
  return mediaType.startsWith('image/');
}

function refusalOf({ mediaType, bytes }: AttachmentFile, limit: AttachmentLimit): LeftOutReason | undefined {
  if (!limit.types.includes(mediaType)) return 'type';
  return bytes > (limit.bytesEach ?? Number.POSITIVE_INFINITY) ? 'size' : undefined;
}

function asIs(file: AttachmentFile): Attachment {
  return { how: 'copy', name: nameOf([file], endingOf(file.mediaType)), files: [file] };
}

function firstOf({ files: [first] }: Attachment): number {
  return first === undefined ? 0 : first.exhibit * 1000 + first.part;
}
