/** The number of days of a month of the Gregorian calendar. */
export function lastDayOfMonth(year: number, month: number): number {
  if (month === 2) return year % (year % 100 === 0 ? 400 : 4) === 0 ? 29 : 28;
  return 30 + ((month + (month >> 3)) & 1);
}
