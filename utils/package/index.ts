export { buildPackage } from './build-package';
export type { PackageProblem } from './open-package';
export type * from './types';
export { type Verification, verifyPackage } from './verify';
