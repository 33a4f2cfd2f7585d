import type { RescueFile } from '../messages';
import type { Sealed } from './seal';

/** The pictures of an exhibit that could not be stored, as downloads. */
export async function rescueFiles({ draft, files }: Sealed): Promise<RescueFile[]> {
  const pictures = draft.files.filter(({ role }) => role === 'picture');
  return Promise.all(
    pictures.map(async ({ sha256, part }) => {
      const blob = files.find((file) => file.sha256 === sha256)?.blob ?? new Blob();
      const stamp = draft.capturedAt.local.slice(0, 19).replaceAll(/\D/g, '');
      return {
        name: `keepproof-${stamp}-p${part ?? 1}.png`,
        dataUrl: await dataUrlOf(blob),
      };
    }),
  );
}

/** Base64 in slices, since one call takes only so many arguments. */
const SLICE = 0x6000;

async function dataUrlOf(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let base64 = '';
  for (let at = 0; at < bytes.length; at += SLICE) {
    base64 += btoa(String.fromCharCode(...bytes.subarray(at, at + SLICE)));
  }
  return `data:${blob.type};base64,${base64}`;
}
