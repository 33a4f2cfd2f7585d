export { createKeepJobs, type KeepJobs } from './job';
export { ENGINE, extensionVersion } from './keep';
export { allowFrame, createMenus, onMenu } from './menus';
export { notifyOutcome, type Outcome } from './notify';
export { nextSequence } from './sequence';
