/**
 * A small picture of the top of a large one, since a kept page can be 16,000 pixels tall.
 * `width` and `height` in CSS pixels; drawn at twice that for sharp screens.
 */
export async function makeThumbnail(picture: Blob, width: number, height: number): Promise<Blob> {
  const whole = await createImageBitmap(picture);
  try {
    const scale = Math.min(1, (2 * width) / whole.width);
    const shown = { width: whole.width, height: Math.min(whole.height, Math.round((2 * height) / scale)) };
    const canvas = new OffscreenCanvas(
      Math.max(1, Math.round(shown.width * scale)),
      Math.max(1, Math.round(shown.height * scale)),
    );
    const context = canvas.getContext('2d');
    if (context === null) return picture;
    context.imageSmoothingQuality = 'high';
    context.drawImage(whole, 0, 0, shown.width, shown.height, 0, 0, canvas.width, canvas.height);
    return await canvas.convertToBlob({ type: 'image/png' });
  } finally {
    whole.close();
  }
}
