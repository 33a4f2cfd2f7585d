import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = new URL('..', import.meta.url).pathname;

/** Zones of machines, besides UTC, in which everything about dates must give the same: west and east of all shops. */
const MACHINE_ZONES = ['America/Los_Angeles', 'Asia/Shanghai', 'Pacific/Kiritimati'];

/**
 * Rooms: pure code in Node, code that touches a document in happy-dom, real browsers for e2e, and dates once more on
 * machines in other zones.
 */
export default defineConfig({
  root,
  test: {
    env: { TZ: 'UTC' },
    projects: [
      {
        root,
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**'],
          env: { TZ: 'UTC' },
        },
      },
      {
        root,
        plugins: [WxtVitest(), preact()],
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['test/**/*.test.tsx'],
          exclude: ['test/e2e/**'],
          env: { TZ: 'UTC' },
        },
      },
      ...MACHINE_ZONES.map((zone) => ({
        root,
        plugins: [WxtVitest()],
        test: {
          name: `zone-${zone.replace('/', '-')}`,
          environment: 'node' as const,
          include: ['test/{deadlines,reminders}/**/*.test.ts'],
          env: { TZ: zone },
        },
      })),
      {
        root,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
