import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createPageCommands } from '../utils/keep/in-page';
import { installAgent } from '../utils/page-agent/install';

/** Injected on demand only: makes the page's commands callable and does nothing by itself. */
export default defineUnlistedScript(() => {
  installAgent(createPageCommands(document));
});
