import { describe, expect, it } from 'vitest';
import { factsOfCase } from '../../utils/cases';
import type { Facts } from '../../utils/facts';
import { caseJson } from '../../utils/package/case-json';
import { CASE_SCHEMA } from '../../utils/package/case-schema';
import { packExhibits } from '../../utils/package/pack-exhibits';
import { reportHtml } from '../../utils/package/report/report-html';
import { schemaFaults } from '../../utils/package/schema-check';
import { exhibit, makeInput } from './make';

const NUMBERS = ['462038571920411', 'YT8812345678901'];
const ORDER: Facts = {
  orderNumber: { value: '4629182837465022222', raw: '', from: 'text' },
  trackingNumber: { value: '462038571920411', raw: '运单号码：462038571920411', from: 'text' },
  parcels: {
    value: [
      { trackingNumber: '462038571920411', courier: '韵达快递', receivedAt: '2026-11-14T14:05:33+08:00' },
      { trackingNumber: 'YT8812345678901', courier: '圆通速递' },
    ],
    raw: '运单号码：462038571920411 | 运单号码：YT8812345678901',
    from: 'text',
  },
};

async function packed() {
  const { input: base } = await makeInput({});
  const files = base.file.exhibits[0]?.files ?? [];
  const exhibits = [exhibit(1, files, { orders: [ORDER] })];
  const about = { ...base.file.case, orderNumber: '4629182837465022222' };
  const facts = factsOfCase({ case: about, exhibits });
  const input = { ...base, facts, file: { ...base.file, exhibits, case: about } };
  return { input, ...(await packExhibits(input, () => {})) };
}

describe('an order that was sent in several parcels', () => {
  it('has all of them in case.json, which fits its schema, marked as personal', async () => {
    const { input, exhibits } = await packed();
    const data = JSON.parse(caseJson('标题', exhibits, [], input));
    expect(schemaFaults(data, CASE_SCHEMA)).toEqual([]);
    expect(data.facts.parcels).toMatchObject({ value: ORDER.parcels?.value, exhibit: 1, personal: true });
  });

  it('a parcel without a number is a fault', async () => {
    const { input, exhibits } = await packed();
    const data = JSON.parse(caseJson('标题', exhibits, [], input));
    data.facts.parcels.value = [{ courier: '圆通速递' }];
    expect(schemaFaults(data, CASE_SCHEMA)).not.toEqual([]);
  });

  it('shows each in the report, with its courier and when it was received', async () => {
    const { input, exhibits } = await packed();
    const html = await reportHtml({ input, title: '标题', exhibits, expected: [], fingerprint: '' });
    const row = html.split('全部包裹')[1]?.split('</tr>')[0] ?? '';
    for (const number of NUMBERS) expect(row).toContain(number);
    expect(row).toContain('圆通速递');
    expect(row).toContain('2026-11-14 14:05:33');
  });
});
