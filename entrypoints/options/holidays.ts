import type { HolidayPorts, Holidays } from '../../components/options/ports';
import { importHolidays, readHolidays, readImported, resetHolidays } from '../../utils/clocks';
import { coveredYears } from '../../utils/deadlines';

/** The table in use. */
export async function holidaysInUse(): Promise<Holidays> {
  const [table, imported] = await Promise.all([readHolidays(), readImported()]);
  const { from, to } = coveredYears(table ?? undefined);
  return { from, to, ...(imported !== null && { imported }) };
}

/** Imports and resets, from the real store; the background sees the change there and plans again. */
export const holidayPorts: HolidayPorts = {
  async importFile(name, text) {
    await importHolidays(name, text);
    return holidaysInUse();
  },
  async reset() {
    await resetHolidays();
    return holidaysInUse();
  },
};
