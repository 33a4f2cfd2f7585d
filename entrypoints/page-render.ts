import html2canvas from 'html2canvas';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createRedrawCommands } from '../utils/capture/page';
import { installAgent } from '../utils/page-agent/install';

/** Injected only when a page has to be redrawn: html2canvas is in no other script. */
export default defineUnlistedScript(() => {
  installAgent(createRedrawCommands(document, html2canvas));
});
