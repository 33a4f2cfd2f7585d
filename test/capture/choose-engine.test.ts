import { describe, expect, it } from 'vitest';
import { takeByChoice } from '../../utils/capture/engines/choose-engine';
import { createShooter } from '../../utils/capture/tab/shooter';
import { UserError } from '../../utils/errors';

const REFUSAL = new Error('Taking screenshots has been disabled');

/** The browser's own pixels where its port answers with this error, by the shooter that engines use. */
function refusing(error: Error, check = async () => {}) {
  const shooter = createShooter({
    own: () => Promise.reject(error),
    lent: () => undefined,
    check,
    wait: async () => {},
  });
  return async () => (await shooter.shoot()).picture;
}

const redraw = async () => 'redrawn';

describe('how a picture is made', () => {
  it('is the browser’s own pixels where it gives them', async () => {
    const pixels = async () => 'pixels';
    expect(await takeByChoice('auto', { pixels, redraw })).toBe('pixels');
  });

  it('is a redraw where the browser refuses', async () => {
    expect(await takeByChoice('auto', { pixels: refusing(REFUSAL), redraw })).toBe('redrawn');
  });

  it('is a redraw without asking the browser when the person chose so', async () => {
    const pixels = () => Promise.reject(new Error('asked'));
    expect(await takeByChoice('redraw', { pixels, redraw })).toBe('redrawn');
  });

  it('is never a redraw when the person wants pixels only', async () => {
    const taking = takeByChoice('pixels', { pixels: refusing(REFUSAL), redraw });
    await expect(taking).rejects.toThrow(new UserError('pixels-refused', String(REFUSAL)));
  });

  it.each([
    [
      'another tab in front',
      refusing(REFUSAL, () => Promise.reject(new UserError('tab-switched'))),
      'tab-switched',
    ],
    [
      'the quota',
      refusing(new Error('exceeds the MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND quota')),
      'capture-failed',
    ],
    ['a cancel', () => Promise.reject(new UserError('cancelled')), 'cancelled'],
  ])('is no redraw because of %s', async (_name, pixels, code) => {
    await expect(takeByChoice('auto', { pixels, redraw })).rejects.toMatchObject({ code });
  });
});
