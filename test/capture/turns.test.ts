import { describe, expect, it } from 'vitest';
import { createTurns } from '../../utils/capture/page/turns';

const view = globalThis as unknown as Window & typeof globalThis;
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('work on a page that is given up', () => {
  it('is told to stop, and waited for', async () => {
    const turns = createTurns(view);
    let steps = 0;
    const work = turns.begin(async (isOver) => {
      while (!isOver()) {
        steps += 1;
        await wait(1);
      }
      await wait(5);
      steps += 100;
    });
    await wait(10);
    await turns.stop();
    expect(steps).toBeGreaterThan(100);
    await work;
  });

  it('may fail without keeping the page from being put back', async () => {
    const turns = createTurns(view);
    const work = turns.begin(() => Promise.reject(new Error('no')));
    await expect(work).rejects.toThrow('no');
    await turns.stop();
  });
});
