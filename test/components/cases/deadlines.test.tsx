import { describe, expect, it } from 'vitest';
import { Deadlines } from '../../../components/cases/Deadlines';
import type { Edit } from '../../../components/cases/edits';
import type { CaseView } from '../../../components/cases/ports';
import { newCase } from '../../../utils/cases/new-case';
import type { DeadlineMark } from '../../../utils/cases/types';
import type { Deadline } from '../../../utils/deadlines/types';
import { clocks, deadline, NOW } from '../../reminders/make';
import { show } from '../show';

const RULE = 'cn-no-reason-return';

function viewWith(deadlines: Deadline[], mark: DeadlineMark = {}): CaseView {
  const about = { ...newCase('', NOW), deadlineMarks: { [RULE]: mark } };
  return {
    file: { case: about, exhibits: [], log: [] },
    title: clocks([])[0]?.title ?? '',
    facts: {},
    differences: [],
    checklist: [],
    deadlines,
    holidays: null,
  };
}

async function showDeadlines(deadlines: Deadline[], mark?: DeadlineMark) {
  const edits: Edit[] = [];
  const calendar = async () => ({ name: 'keepproof.ics', text: 'BEGIN:VCALENDAR' });
  const shown = await show(
    <Deadlines
      view={viewWith(deadlines, mark)}
      now={NOW}
      calendar={calendar}
      onEdit={(edit) => edits.push(edit)}
    />,
  );
  return { ...shown, edits };
}

describe('the deadlines of a case', () => {
  it.each([
    { what: 'a suggestion', changes: { confidence: 'low' as const }, words: ['待确认'] },
    { what: 'an estimate', changes: { estimated: true }, words: ['预估', '2026 年之后'] },
    {
      what: 'the page’s countdown',
      changes: { basis: 'page' as const, source: '剩3天' },
      words: ['页面倒计时', '剩3天'],
    },
    { what: 'the time between the ends', changes: { state: 'grace' as const }, words: ['可主张顺延'] },
    {
      what: 'a disputed start, with the other result',
      changes: {
        notes: ['disputed-start' as const],
        disputed: [
          {
            starts: '2026-11-25',
            safe: '2026-12-02T23:59:59+08:00',
            legal: null,
            estimated: false,
            exhibit: 2,
          },
        ],
      },
      words: ['几份证据写的起算时间不一样', '2026-12-02 23:59'],
    },
  ])('name $what', async ({ changes, words }) => {
    const { get, gone } = await showDeadlines([deadline(changes)]);
    for (const word of words) expect(get(`deadline-${RULE}`).textContent).toContain(word);
    gone();
  });

  it('show what can wait, and what cannot be computed, only on demand, with where to find what is missing', async () => {
    const { get, gone, root } = await showDeadlines([
      deadline(),
      deadline({ rule: 'cn-limitation', isLater: true }),
      deadline({
        rule: 'cn-quality-return',
        safe: null,
        legal: null,
        state: 'unknown',
        reason: 'missing',
        missing: 'receivedAt',
      }),
    ]);
    expect(get(`deadline-${RULE}`).closest('details:not([open])')).toBeNull();
    expect(get('deadline-cn-limitation').closest('details')?.hasAttribute('open')).toBe(false);
    expect(get('deadline-cn-quality-return').textContent).toContain('物流详情');
    expect(root.querySelectorAll('.clock-chart a')).toHaveLength(1);
    gone();
  });

  it('can be put off, settled and given another end', async () => {
    const { click, fill, edits, gone, root } = await showDeadlines([deadline()]);
    await click(`snooze-hour-${RULE}`);
    await fill(`settle-${RULE}`, 'met');
    const date = root.querySelector<HTMLInputElement>(`[id="override-${RULE}"]`);
    if (date !== null) {
      date.value = '2026-11-29';
      date.dispatchEvent(new Event('change', { bubbles: true }));
    }
    const empty = newCase('', NOW);
    const marks = edits.map(({ change }) => change(empty).deadlineMarks[RULE]);
    expect(marks).toEqual([
      { snoozedUntil: expect.stringContaining('2026-11-25T03:00:00') },
      { state: 'met' },
      { override: '2026-11-29' },
    ]);
    expect(edits.map(({ event }) => event)).toEqual([
      'deadline-snoozed',
      'deadline-marked',
      'deadline-overridden',
    ]);
    gone();
  });

  it('can be taken back: what was put off, and an end of one’s own', async () => {
    const { click, edits, gone } = await showDeadlines([deadline({ basis: 'person' })], {
      override: '2026-11-29',
      snoozedUntil: '2026-11-26T09:00:00+08:00',
    });
    await click(`snooze-undo-${RULE}`);
    await click(`override-undo-${RULE}`);
    expect(edits.map(({ detail }) => detail)).toEqual([
      JSON.stringify({ rule: RULE, until: 'planned' }),
      JSON.stringify({ rule: RULE, end: 'rule' }),
    ]);
    gone();
  });

  it('of the other side, or over, have no reminder to put off', async () => {
    const { find, gone } = await showDeadlines([
      deadline({ who: 'merchant' }),
      deadline({ rule: 'cn-quality-return', state: 'grace', safe: '2026-11-24T23:59:59+08:00' }),
    ]);
    expect([find(`snooze-hour-${RULE}`), find('snooze-hour-cn-quality-return')]).toEqual([null, null]);
    gone();
  });

  it('can be saved to a calendar, with a link for a second try', async () => {
    const { click, get, gone } = await showDeadlines([deadline()]);
    await click(`calendar-${RULE}`);
    expect(get('calendar-link').getAttribute('download')).toBe('keepproof.ics');
    gone();
  });
});
