/** Year, month and day of a day number, years 1–9999, in one integer: year << 9 | month << 5 | day. */
export function packedOfDayNumber(days: number): number {
  const sinceEpoch = (days + 719468) | 0;
  const era = (sinceEpoch / 146097) | 0;
  const dayOfEra = sinceEpoch - era * 146097;
  const yearOfEra =
    ((dayOfEra - ((dayOfEra / 1460) | 0) + ((dayOfEra / 36524) | 0) - ((dayOfEra / 146096) | 0)) /
      365) |
    0;
  const dayOfYear = dayOfEra - (365 * yearOfEra + (yearOfEra >> 2) - ((yearOfEra / 100) | 0));
  const fromMarch = ((5 * dayOfYear + 2) / 153) | 0;
  const day = dayOfYear - (((153 * fromMarch + 2) / 5) | 0) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month < 3 ? 1 : 0);
  return (year << 9) | (month << 5) | day;
}
