import type { Browser } from 'puppeteer-core';

/** Runs code in Firefox's own browser window, with every right that window has. */
export type ChromeScope = (expression: string) => Promise<unknown>;

interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

interface Answer {
  type: string;
  result?: { value?: unknown };
  exceptionDetails?: { text?: string };
}

/**
 * Chrome scope over plain BiDi; needs Firefox 141 or newer started with `-remote-allow-system-access`.
 * The expression must give a string, number or boolean, or a promise of one. Throws what the code throws.
 */
export function openChromeScope(browser: Browser): ChromeScope {
  const connection = connectionOf(browser);
  return async (expression) => {
    const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 }))
      .result as { contexts: { context: string }[] };
    const answer = (
      await connection.send('script.evaluate', {
        target: { context: tree.contexts[0]?.context ?? '' },
        awaitPromise: true,
        expression,
      })
    ).result as Answer;
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'chrome scope failed');
    return answer.result?.value;
  };
}

/** puppeteer has the BiDi connection on its Firefox browser, but not in its types. */
function connectionOf(browser: Browser): Connection {
  if ('connection' in browser && isConnection(browser.connection)) return browser.connection;
  throw new Error('this browser is not driven over WebDriver BiDi');
}

function isConnection(value: unknown): value is Connection {
  return typeof value === 'object' && value !== null && 'send' in value && typeof value.send === 'function';
}
