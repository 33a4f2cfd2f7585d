import type { ChatSite } from './types';

/** Chat widgets outside China mark their messages as a log, on any host. */
export const roleLog: ChatSite = { id: 'role-log', hosts: [], pane: '[role="log"]' };
