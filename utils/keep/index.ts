export {
  type Keeping,
  type KeepingListener,
  startKeeping,
  watchKeeping,
} from './client';
export { type CurrentPage, readCurrentPage } from './current-page';
