/** The picture behind a PNG data address, decoded by hand: on a full disk Chromium cannot fetch so much data. */
export function rescuedPicture(dataUrl: string): Blob {
  const characters = atob(dataUrl.slice(dataUrl.indexOf(',') + 1));
  const bytes = new Uint8Array(characters.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = characters.charCodeAt(at);
  return new Blob([bytes], { type: 'image/png' });
}
