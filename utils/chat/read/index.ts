export { sharedWidth } from './box';
export { holds, kidsOf, outerOf } from './dom';
export { rowsIn } from './list/rows';
export { peerOf } from './peer';
export { genericReader, readerFor } from './reader';
export { lookAt } from './row/look';
export { foldWords } from './words/fold';
export { LOAD_MORE } from './words/words';
