import { describe, expect, it } from 'vitest';
import { asStop, checkSame, StopWalk } from '../../utils/capture/engines/stop-walk';
import type { Layout, Shown } from '../../utils/capture/page';
import { UserError } from '../../utils/errors';

const layout: Layout = {
  url: 'https://shop.example/order?id=1#top',
  title: '',
  viewport: { width: 1280, height: 800 },
  visible: { x: 0, y: 0, width: 1280, height: 800 },
  content: { x: 0, y: 0, width: 1280, height: 2000 },
  devicePixelRatio: 1,
  frame: { x: 0, y: 0, width: 1280, height: 800 },
  userAgent: '',
  background: '#fff',
};
const shown: Shown = {
  ...layout,
  x: 0,
  y: 0,
  loading: 0,
  moved: false,
  drift: 0,
  bottomReach: 0,
  topReach: 0,
  hidden: 0,
  hasVanished: false,
};

describe('a page that is no longer the one measured', () => {
  it.each([
    { what: 'other zoom', change: { devicePixelRatio: 1.5 }, code: 'zoomed' },
    {
      what: 'other size',
      change: { viewport: { width: 1000, height: 800 } },
      code: 'resized',
    },
    {
      what: 'other address',
      change: { url: 'https://shop.example/order?id=2' },
      code: 'navigated',
    },
  ])('$what stops the walk with code $code', ({ change, code }) => {
    try {
      checkSame(layout, { ...shown, ...change });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(StopWalk);
      expect((error as StopWalk).problem.code).toBe(code);
    }
  });

  it('may move its hash while it is scrolled', () => {
    expect(() =>
      checkSame(layout, {
        ...shown,
        url: 'https://shop.example/order?id=1#item-4',
      }),
    ).not.toThrow();
  });

  it('a closed tab leaves valid what was taken before', () => {
    expect(asStop(new UserError('page-gone'))).toMatchObject({ problem: { code: 'closed' } });
  });
});
