/** The picture behind a PNG data address. */
export function pictureOf(address: string): Blob {
  return new Blob([pngOf(address)], { type: 'image/png' });
}

/**
 * The bytes behind a PNG data address, without a fetch: on a full disk Chromium cannot fetch so much data,
 * and where the platform reads Base64 itself (Chromium 140, Firefox 133) this is five times as fast.
 */
export function pngOf(address: string): Uint8Array<ArrayBuffer> {
  const base64 = address.slice(address.indexOf(',') + 1);
  return bytesOf(base64);
}

/** Browsers before those have no such method. */
const { fromBase64 }: Partial<Pick<typeof Uint8Array, 'fromBase64'>> = Uint8Array;

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  if (fromBase64 !== undefined) return fromBase64.call(Uint8Array, base64);
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
