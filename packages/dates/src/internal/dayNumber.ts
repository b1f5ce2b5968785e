/** Days since 1970-01-01 of a date of the (proleptic) Gregorian calendar, years 1–9999. */
export function dayNumber(year: number, month: number, day: number): number {
  const fromMarch = month > 2 ? month - 3 : month + 9;
  const marchYear = month > 2 ? year : year - 1;
  return (
    marchYear * 365 +
    (marchYear >> 2) -
    ((marchYear / 100) | 0) +
    ((marchYear / 400) | 0) +
    (((fromMarch * 153 + 2) / 5) | 0) +
    day -
    719469
  );
}
