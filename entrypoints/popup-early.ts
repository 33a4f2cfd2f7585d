import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readCurrentPageEarly } from '../utils/keep/early';

/** First script of the popup: the page is being read while the rest of the popup is still being loaded. */
export default defineUnlistedScript(() => {
  readCurrentPageEarly();
});
