import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LANGUAGES } from '../../utils/i18n/language.ts';
import { look } from './run.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'look-output' },
    lang: { type: 'string', multiple: true, default: [...LANGUAGES] },
  },
});

const out = resolve(values.out);
for (const lang of values.lang) await look({ lang, out });
console.log(`pictures: ${out}`);
