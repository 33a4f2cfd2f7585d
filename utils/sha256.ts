/** Lower-case hex SHA-256 of bytes, through the platform's own crypto. */
export async function sha256(bytes: BufferSource): Promise<string> {
  return toHex(await crypto.subtle.digest('SHA-256', bytes));
}

/** Lower-case hex SHA-256 of a blob's bytes. */
export async function sha256OfBlob(blob: Blob): Promise<string> {
  return sha256(await blob.arrayBuffer());
}

/** Lower-case hex SHA-256 of a text as UTF-8. */
export function sha256OfText(text: string): Promise<string> {
  return sha256(new TextEncoder().encode(text));
}

function toHex(digest: ArrayBuffer): string {
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
