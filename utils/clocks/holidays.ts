import { type HolidayFile, type HolidayTable, mergeHolidays, readHolidayTable } from '../deadlines';
import { storedItem } from '../stored';

/** A holiday table that the person imported, as it is stored. */
export interface ImportedHolidays extends HolidayFile {
  /** Name of the file it came from. */
  name: string;
}

const item = storedItem('holidays', toImported);

/** What the person imported; null while the bundled table is used alone. */
export function readImported(): Promise<ImportedHolidays | null> {
  return item.get();
}

/** The bundled table with the imported years in it; null without any, so that one table is shared by all who ask. */
export async function readHolidays(): Promise<HolidayTable | null> {
  const file = await item.get();
  return file === null ? null : mergeHolidays(file);
}

/** Takes a file over the table used so far. Throws `holiday-file-broken` and changes nothing when it is not whole. */
export async function importHolidays(name: string, text: string): Promise<ImportedHolidays> {
  const imported = { ...readHolidayTable(text), name };
  await item.set(imported);
  return imported;
}

/** Goes back to the bundled table. */
export function resetHolidays(): Promise<void> {
  return item.set(null);
}

/** Calls back whenever another table is used; answers with a stop function. */
export function watchHolidays(onChange: () => void): () => void {
  return item.watch(onChange);
}

/** What is stored was checked when it was imported: here only its shape is. */
function toImported(stored: unknown): ImportedHolidays | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { name, years, off, worked } = stored as Partial<Record<keyof ImportedHolidays, unknown>>;
  if (typeof name !== 'string' || !isListOf(years, isNumber)) return null;
  return isListOf(off, isText) && isListOf(worked, isText) ? { name, years, off, worked } : null;
}

function isListOf<Item>(list: unknown, isItem: (item: unknown) => item is Item): list is Item[] {
  return Array.isArray(list) && list.every(isItem);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
