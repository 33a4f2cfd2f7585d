import type { ChatSite } from './types';

/** Amazon's message-us page, as seen in 2023. */
export const amazon: ChatSite = {
  id: 'amazon',
  hosts: [
    'amazon.com',
    'amazon.co.uk',
    'amazon.de',
    'amazon.fr',
    'amazon.it',
    'amazon.es',
    'amazon.co.jp',
    'amazon.ca',
    'amazon.com.au',
    'amazon.in',
    'amazon.cn',
  ],
  pane: '[class*="Message__message___"]',
  other: '[class*="Message__agentVariant___"]',
  name: '[class*="Message__messageDisplayName___"]',
  body: '[class*="Message__textContent___"]',
};
