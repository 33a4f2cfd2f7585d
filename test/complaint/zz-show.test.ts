import { it } from 'vitest';
import { writeComplaint } from '../../utils/complaint';
import * as C from './cases';

it('show', () => {
  const ch = (process.env.CH ?? 'full').split(',') as never[];
  for (const c of ch)
    for (const [n, i] of Object.entries({ p: C.pictureOnly, f: C.fullDispute }))
      for (const l of ['zh-CN', 'zh-TW', 'en'] as const) {
        const t = writeComplaint(i, c, l, C.NOW, C.ZONE);
        console.log(
          `===== ${c} ${n} ${l} (${Array.from(t.body).length})\n${t.body}\n--missing ${t.missing.join(' ')}`,
        );
      }
});
