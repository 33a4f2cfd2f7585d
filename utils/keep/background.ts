export { createKeepJobs, type KeepJobs } from './job';
export { ENGINE, extensionVersion } from './keep';
export { createMenus, onMenu } from './menus';
export { nextSequence } from './sequence';
