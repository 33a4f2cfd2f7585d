export { readRows, writeFile } from './file';
export { packRows } from './pack';
export { type Rows, walkRows } from './rows';
export { stackRows } from './stack';
