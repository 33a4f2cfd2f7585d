import { describe, expect, it } from 'vitest';
import { deadlinesOf } from '../../utils/deadlines';
import type { DeadlineNote } from '../../utils/deadlines/types';
import { inputOf } from './make';

const NOW = new Date('2026-11-05T00:00:00Z');

/** What is said of the seven days of goods received on 3 November. */
function notesOf(product: string, sevenDayReturn?: string): DeadlineNote[] | undefined {
  const badge = sevenDayReturn === undefined ? {} : { sevenDayReturn };
  const found = deadlinesOf(inputOf({ facts: { receivedAt: '2026-11-03', product, ...badge } }), NOW);
  return found.find(({ rule }) => rule === 'cn-no-reason-return')?.notes;
}

describe('goods without a return for no reason', () => {
  it.each<[product: string, badge: string | undefined, note: DeadlineNote | undefined]>([
    ['不锈钢保温杯 500ml', undefined, undefined],
    ['情侣马克杯 刻字定制', undefined, 'excluded-goods'],
    ['丹东草莓 新鲜水果 3斤', undefined, 'excluded-goods'],
    ['游戏点卡 100元', undefined, 'excluded-goods'],
    ['读者杂志 全年', undefined, 'excluded-goods'],
    ['纯棉内裤 5条装', undefined, 'excluded-if-confirmed'],
    ['补水面膜 10片', undefined, 'excluded-if-confirmed'],
    ['智能手机 256GB', undefined, 'excluded-if-confirmed'],
    ['智能手机 256GB', '7天无理由退货', undefined],
    ['情侣马克杯 刻字定制', '支持七天无理由退货', undefined],
    ['不锈钢保温杯 500ml', '不支持7天无理由退货', 'excluded-goods'],
    ['不锈钢保温杯 500ml', '7天无理由退货', undefined],
  ])('%s, badge %s: %s', (product, badge, note) => {
    expect(notesOf(product, badge)).toEqual(note === undefined ? undefined : [note]);
  });
});
