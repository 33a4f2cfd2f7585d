import check from './verifier/check.js?raw';
import pick from './verifier/pick.js?raw';
import sha256 from './verifier/sha256.js?raw';
import show from './verifier/show.js?raw';

/**
 * The report's verifier as one module script. Its files stay modules of their own, to be read and tested one by one;
 * a file opened from disk may not import others, so they are laid one after the other without imports and exports.
 */
export const VERIFIER = [sha256, pick, check, show].map(withoutModuleWords).join('\n');

function withoutModuleWords(source: string): string {
  return source.replace(/^import .*;\n+/gm, '').replace(/^export /gm, '');
}
