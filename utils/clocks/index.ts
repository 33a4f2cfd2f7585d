export { clocksOf } from './clocks-of';
export {
  type ImportedHolidays,
  importHolidays,
  readHolidays,
  readImported,
  resetHolidays,
  watchHolidays,
} from './holidays';
