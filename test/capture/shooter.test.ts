import { describe, expect, it } from 'vitest';
import { createShooter, type Shooter } from '../../utils/capture/tab/shooter';
import { UserError } from '../../utils/errors';

const QUOTA = new Error('This request exceeds the MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND quota.');

/** Answers in turn; an error is thrown. */
function inTurn(...answers: (string | Error)[]) {
  let next = 0;
  return async () => {
    const answer = answers[Math.min(next, answers.length - 1)] ?? '';
    next += 1;
    if (answer instanceof Error) throw answer;
    return answer;
  };
}

const wait = async () => {};
const check = wait;
const noPopup = () => undefined;

const pictureOf = async (shooter: Shooter) => (await shooter.shoot()).picture;

describe('the shooter', () => {
  it('takes the popup’s shot while there is one', async () => {
    const shooter = createShooter({
      own: inTurn('own'),
      lent: () => Promise.resolve({ picture: Promise.resolve('lent') }),
      check,
      wait,
    });
    expect(await pictureOf(shooter)).toBe('lent');
  });

  it('does not wait for a picture whose pixels are taken', async () => {
    const lent = () => Promise.resolve({ picture: new Promise<string>(() => {}) });
    expect(await createShooter({ own: inTurn('own'), lent, check, wait }).shoot()).toHaveProperty('picture');
  });

  it('takes its own when the popup closed in the middle', async () => {
    const lent = () => Promise.reject(new Error('the popup closed'));
    expect(await pictureOf(createShooter({ own: inTurn('own'), lent, check, wait }))).toBe('own');
  });

  it('waits out the quota and counts it once per shot', async () => {
    const shooter = createShooter({
      own: inTurn(QUOTA, QUOTA, 'own'),
      lent: noPopup,
      check,
      wait,
    });
    expect(await pictureOf(shooter)).toBe('own');
    expect(shooter.quotaWaits()).toBe(1);
  });

  it('gives up on a repeated refusal with one code', async () => {
    const shooter = createShooter({
      own: inTurn(new Error('no tab')),
      lent: noPopup,
      check,
      wait,
    });
    await expect(shooter.shoot()).rejects.toThrow(new UserError('pixels-refused', 'Error: no tab'));
  });

  it('does not believe a single refusal', async () => {
    const own = inTurn(new Error('image readback failed'), 'own');
    expect(await pictureOf(createShooter({ own, lent: noPopup, check, wait }))).toBe('own');
  });

  it('says that another tab is in front, and not that the browser refuses', async () => {
    const inFront = () => Promise.reject(new UserError('tab-switched'));
    const shooter = createShooter({ own: inTurn(new Error('no')), lent: noPopup, check: inFront, wait });
    await expect(shooter.shoot()).rejects.toThrow(new UserError('tab-switched'));
  });

  it('does not wait for ever', async () => {
    const shooter = createShooter({ own: inTurn(QUOTA), lent: noPopup, check, wait });
    await expect(shooter.shoot()).rejects.toThrow(UserError);
  });
});
