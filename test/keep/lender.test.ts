import { describe, expect, it } from 'vitest';
import { createLender } from '../../utils/keep/lender';
import type { ToPopup } from '../../utils/messages';

function lend() {
  const sent: ToPopup[] = [];
  return { sent, lender: createLender(7, (message) => sent.push(message)) };
}

describe('the popup that lends its click', () => {
  it('is asked for a shot of its window', () => {
    const { sent, lender } = lend();
    void lender.shoot();
    expect(sent).toEqual([{ type: 'shoot', id: 0, windowId: 7 }]);
  });

  it('lets the page move on once the pixels are taken; the picture comes later', async () => {
    const { lender } = lend();
    const shot = lender.shoot();
    lender.hear({ type: 'taken', id: 0 });
    const { picture } = (await shot) ?? {};
    lender.hear({ type: 'shot', id: 0, dataUrl: 'data:a' });
    expect(await picture).toBe('data:a');
  });

  it('counts a picture that is there as taken', async () => {
    const { lender } = lend();
    const shot = lender.shoot();
    lender.hear({ type: 'shot', id: 0, dataUrl: 'data:a' });
    lender.hear({ type: 'taken', id: 0 });
    expect(await (await shot)?.picture).toBe('data:a');
  });

  it('gives each shot its own picture', async () => {
    const { lender } = lend();
    const shots = [lender.shoot(), lender.shoot()];
    lender.hear({ type: 'taken', id: 0 });
    lender.hear({ type: 'shot', id: 1, dataUrl: 'data:b' });
    lender.hear({ type: 'shot', id: 0, dataUrl: 'data:a' });
    expect(await Promise.all(shots.map(async (shot) => (await shot)?.picture))).toEqual(['data:a', 'data:b']);
  });

  it('fails the shot that was refused', async () => {
    const { lender } = lend();
    const shot = lender.shoot();
    lender.hear({ type: 'shot-failed', id: 0, message: 'quota' });
    await expect(shot).rejects.toThrow('quota');
  });

  it('fails what is open when the popup closes, also a picture on its way, and lends no more', async () => {
    const { lender } = lend();
    const [taken, open] = [lender.shoot(), lender.shoot()];
    lender.hear({ type: 'taken', id: 0 });
    lender.close();
    await expect((await taken)?.picture).rejects.toThrow('the popup closed');
    await expect(open).rejects.toThrow('the popup closed');
    expect(lender.shoot()).toBeUndefined();
  });
});
