export { readRows, writeFile } from './file';
export { packRows } from './pack';
export type { Rows } from './rows';
export { stackRows } from './stack';
