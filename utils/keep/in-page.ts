export { createPageCommands } from './page-commands';
