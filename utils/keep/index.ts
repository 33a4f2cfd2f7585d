export {
  type Keeping,
  type KeepingListener,
  startKeeping,
  watchKeeping,
} from './client';
export type { CurrentPage } from './current-page';
export { currentPage } from './early';
