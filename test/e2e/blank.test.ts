import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoRun, runDemo } from './demo-run';
import { type PageServer, servePages } from './page-server';

/** 2,600 px of text in the page's own colour, then 2,600 px with nothing in them (and text that is folded away). */
const PAGE = 'white-on-white.html';

describe.each(['chromium', 'firefox'])('stretches that are blank where the page is not, in %s', (browser) => {
  let server: PageServer;
  let demo: DemoRun;
  beforeAll(async () => {
    server = await servePages('shapes');
    demo = await runDemo('--browser', browser, '--lang', 'en', server.url(PAGE));
  });
  afterAll(() => server.close());

  it('are taken again, counted and told, but not those that are empty by nature', () => {
    const [exhibit] = demo.exhibits;
    expect(exhibit?.state).toBe('partial');
    expect(exhibit?.problems.map(({ code }) => code)).toEqual(['blank']);
    expect(exhibit?.report?.retried).toBeGreaterThanOrEqual(1);
    expect(exhibit?.report?.blankBands).toBeGreaterThanOrEqual(1);
    expect(exhibit?.report?.blankBands).toBeLessThanOrEqual(3);
  });

  it('stand in the report', () => {
    const report = demo.entries.get('START-HERE.html')?.toString('utf8') ?? '';
    expect(report).toMatch(/blank stretches: \d/);
    expect(report).toContain('A stretch had not been drawn and is blank');
  });
});
