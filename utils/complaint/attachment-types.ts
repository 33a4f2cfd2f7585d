import type { ExhibitFile } from '../cases/types';

/** A sealed file with the exhibit it belongs to. */
export interface AttachmentFile extends Pick<ExhibitFile, 'sha256' | 'bytes' | 'mediaType'> {
  exhibit: number;
  part: number;
  /** Width times height, where known. */
  pixels?: number;
}

/**
 * One attachment to make. `copy`: the file as it is; `recompress`: a smaller JPEG of it; `pdf`, `sheet`: several pictures joined
 * into one PDF or one picture. Originals are never touched.
 */
export interface Attachment {
  how: 'copy' | 'recompress' | 'pdf' | 'sheet';
  /** ASCII, with the numbers of the exhibits. */
  name: string;
  files: AttachmentFile[];
  /** What it may weigh at most; absent where no limit is known. */
  bytes?: number;
}

/**
 * - type: the channel takes no files of this type and it is no picture that could be turned into one
 * - size: larger than the channel takes, and it cannot be made smaller
 * - count: more files than the channel takes, even joined
 */
export type LeftOutReason = 'type' | 'size' | 'count';

export interface AttachmentPlan {
  attachments: Attachment[];
  left: { file: AttachmentFile; why: LeftOutReason }[];
}
