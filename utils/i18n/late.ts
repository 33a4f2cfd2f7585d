import type { Texts } from './translator';

/**
 * A list of texts from the file that the build makes of it (`wxt.config.ts`). The background says few of its words, and seldom:
 * until then they would only make it heavier.
 */
export async function loadTexts<List extends Texts>(file: 'error-texts'): Promise<List> {
  const answer = await fetch(`/${file}.json`);
  return (await answer.json()) as List;
}
