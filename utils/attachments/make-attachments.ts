import type { Attachment, AttachmentPlan } from '../complaint';
import { UserError } from '../errors';
import { drawSheet } from './draw';
import { type PdfPage, writePdf } from './pdf';
import { lightEnough, type Step } from './steps';

/** A file ready to be uploaded; `files` are the sealed ones it was made from. */
export interface MadeAttachment extends Pick<Attachment, 'how' | 'name' | 'files'> {
  blob: Blob;
}

export interface MadeAttachments {
  made: MadeAttachment[];
  left: AttachmentPlan['left'];
}

interface Tools {
  loadFile: (sha256: string) => Promise<Blob>;
  signal: AbortSignal;
  /** Called after each attachment with how many there are. */
  onProgress?: (done: number) => void;
}

/**
 * Makes the attachments of a plan, one after the other since pictures are large. What is too heavy even at its smallest is left out as
 * `size`. Throws UserError `cancelled` when the signal aborts, and whatever loading or drawing a file throws.
 */
export async function makeAttachments(plan: AttachmentPlan, tools: Tools): Promise<MadeAttachments> {
  const made: MadeAttachment[] = [];
  const left = [...plan.left];
  for (const [index, attachment] of plan.attachments.entries()) {
    if (tools.signal.aborted) throw new UserError('cancelled');
    const { how, name, files } = attachment;
    const blob = await make(attachment, tools);
    if (blob === undefined) left.push(...files.map((file) => ({ file, why: 'size' as const })));
    else made.push({ how, name, files, blob });
    tools.onProgress?.(index + 1);
  }
  return { made, left };
}

async function make({ how, files, bytes }: Attachment, { loadFile }: Tools): Promise<Blob | undefined> {
  const originals: Blob[] = [];
  for (const { sha256 } of files) originals.push(await loadFile(sha256));
  return how === 'copy' ? originals[0] : lightEnough((step) => draw(how, originals, step), bytes);
}

async function draw(how: 'recompress' | 'pdf' | 'sheet', pictures: Blob[], step: Step): Promise<Blob> {
  if (how !== 'pdf') return (await drawSheet(pictures, step)).jpeg;
  const pages: PdfPage[] = [];
  for (const picture of pictures) pages.push(await drawSheet([picture], step));
  return writePdf(pages);
}
