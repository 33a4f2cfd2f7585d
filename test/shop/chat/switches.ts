/** How the chat behaves, by the words in its address: for tests. */
export interface Switches {
  /** The merchant stands at the right. */
  isMirrored: boolean;
  /** Older messages never end. */
  isEndless: boolean;
  /** Older messages come twice, then fail. */
  isFailing: boolean;
  /** Older messages take two seconds. */
  isSlow: boolean;
  /** The merchant goes on writing. */
  isLive: boolean;
}

export function readSwitches(search: URLSearchParams): Switches {
  return {
    isMirrored: search.has('mirror'),
    isEndless: search.has('endless'),
    isFailing: search.has('failing'),
    isSlow: search.has('slow'),
    isLive: search.has('live'),
  };
}
