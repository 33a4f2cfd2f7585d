import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { HolidayChoice } from '../../../components/options/HolidayChoice';
import type { HolidayPorts, Holidays } from '../../../components/options/ports';
import { UserError } from '../../../utils/errors';
import { type Shown, show } from '../show';

const BUNDLED: Holidays = { from: 2018, to: 2026 };

const PORTS: HolidayPorts = {
  importFile: async (name, text) => {
    if (text !== 'whole') throw new UserError('holiday-file-broken', 'no JSON');
    return { from: 2018, to: 2027, imported: { name, years: [2027] } };
  },
  reset: async () => BUNDLED,
};

async function choose({ get, root }: Shown, text: string): Promise<void> {
  const input = get('holidays-file');
  Object.defineProperty(input, 'files', { value: [new File([text], '2027.json')], configurable: true });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
  expect(root.isConnected).toBe(true);
}

describe('the holiday table in the options', () => {
  it('shows the years that are known, takes a file, keeps it when the next is broken, and goes back', async () => {
    const shown = await show(<HolidayChoice holidays={BUNDLED} ports={PORTS} />);
    const covered = () => shown.get('holidays-covered');
    expect(covered().textContent).toContain('2018 到 2026');
    await choose(shown, 'whole');
    expect(covered().textContent).toContain('2018 到 2027');
    expect(covered().textContent).toContain('2027.json');
    await choose(shown, 'broken');
    expect(shown.root.textContent).toContain('没有导入，原来的节假日表不变');
    expect(covered().dataset.to).toBe('2027');
    await shown.click('holidays-reset');
    expect(covered().dataset.to).toBe('2026');
    expect(shown.find('holidays-reset')).toBeNull();
    shown.gone();
  });
});
