/** Tells whether the page's own requests went wrong since it was made. */
export interface Requests {
  haveFailed(): boolean;
  stop(): void;
}

/** Watches what the page asks of its own site; what it asks of others (counters, advertisements) says nothing of a chat. */
export function watchRequests(view: Window): Requests {
  const since = view.performance.now();
  let hasFailed = false;
  const take = (entries: PerformanceEntryList) => {
    hasFailed ||= entries.some(
      (entry) => entry.startTime >= since && isRequest(entry) && isOwn(entry.name, view) && isFailure(entry),
    );
  };
  const observer = new PerformanceObserver((list) => take(list.getEntries()));
  observer.observe({ type: 'resource' });
  return {
    haveFailed() {
      take(observer.takeRecords());
      return hasFailed || !view.navigator.onLine;
    },
    stop: () => observer.disconnect(),
  };
}

function isRequest(entry: PerformanceEntry): entry is PerformanceResourceTiming {
  return 'initiatorType' in entry && /^(?:fetch|xmlhttprequest)$/.test(String(entry.initiatorType));
}

function isFailure({ responseStatus }: PerformanceResourceTiming): boolean {
  return responseStatus === 0 || responseStatus >= 400;
}

/** Same site by the last two names of the host, which is near enough for a doubt. */
function isOwn(address: string, view: Window): boolean {
  const site = (host: string) => host.split('.').slice(-2).join('.');
  return URL.canParse(address) && site(new URL(address).hostname) === site(view.location.hostname);
}
