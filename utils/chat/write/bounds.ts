/** How much of a chat a transcript holds: what is written fits, and what is larger is not read. */
export const BOUNDS = {
  /** Characters of the whole file. */
  json: 64_000_000,
  messages: 20_000,
  /** Characters of one message's words. */
  text: 200_000,
  name: 500,
  address: 4_000,
  links: 100,
} as const;
