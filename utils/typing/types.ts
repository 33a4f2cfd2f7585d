/**
 * What came of typing, in characters (code points).
 * - typed: `count` of `total` went in; fewer when the field cut them
 * - no-field: the cursor stands in no field of this page
 * - not-for-words: the field is read-only, or takes something other than words
 */
export type Typed =
  | { kind: 'typed'; count: number; total: number }
  | { kind: 'no-field' }
  | { kind: 'not-for-words' };
