import type { Shelf } from '../types.ts';
import { pinduoduo } from './pinduoduo.ts';

/** Every folder of test/pages whose pages are read, in the order of the readers' own list. */
export const SHELVES: readonly Shelf[] = [pinduoduo];
