export {
  type Keeping,
  type KeepingListener,
  startKeeping,
  watchKeeping,
} from './client';
export { type CurrentPage, type FrontTab, frontTab, readFrontPage } from './current-page';
export { typeInTab } from './type-in-tab';
