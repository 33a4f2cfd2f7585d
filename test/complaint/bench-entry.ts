import { CHANNEL_IDS, writeComplaint } from '../../utils/complaint';
import { NOW, ZONE } from './cases';
import { HOSTILE_WORDS, makeInput, PLAIN_WORDS } from './generate';

/** How long each channel's Chinese texts of a number of generated cases take; the cases are made before the clock starts. */
export function timeChannels(cases: number): { name: string; milliseconds: number; texts: number }[] {
  const words = [...PLAIN_WORDS, ...HOSTILE_WORDS];
  const inputs = Array.from({ length: cases }, (_, index) => makeInput(index + 1, words));
  return CHANNEL_IDS.map((channel) => {
    const start = performance.now();
    for (const input of inputs) writeComplaint(input, channel, 'zh-CN', NOW, ZONE);
    return { name: channel, milliseconds: performance.now() - start, texts: inputs.length };
  });
}
