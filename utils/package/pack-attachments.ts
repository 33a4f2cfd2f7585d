import { blobEntry } from './entry';
import { asciiSlug } from './names';
import type { AttachedFile, Entry, PackedAttachment } from './types';

/** Gives derived files their place, `data/attachments/<channel>/<name>`, and hashes them. */
export async function packAttachments(
  files: readonly AttachedFile[],
): Promise<{ attachments: PackedAttachment[]; entries: Entry[] }> {
  const attachments: PackedAttachment[] = [];
  const entries: Entry[] = [];
  for (const { channel, name, how, blob, from } of files) {
    const entry = await blobEntry(`data/attachments/${asciiSlug(channel)}/${name}`, blob);
    entries.push(entry);
    attachments.push({
      path: entry.path,
      channel,
      how,
      sha256: entry.sha256,
      bytes: blob.size,
      mediaType: blob.type,
      from,
    });
  }
  return { attachments, entries };
}
