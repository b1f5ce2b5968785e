import type { Moment } from "./moment.js";

function isReversed(from: Moment, to: Moment): boolean {
  return from.month > to.month;
}

/** Gives each moment of a range or list the month and year that stand only on the other. */
export function fillYears(moments: readonly Moment[], isRange: boolean): void {
  for (let index = moments.length - 2; index >= 0; index -= 1) {
    const from = moments[index];
    const to = moments[index + 1];
    if (from === undefined || to === undefined) continue;
    if (from.month === 0 && from.quarter === 0) {
      from.month = to.month;
      from.leapMonth = to.leapMonth;
    }
    if (from.year === 0 && to.year > 0) {
      from.year = isRange && isReversed(from, to) ? to.year - 1 : to.year;
    }
    from.lunar ||= to.lunar;
    if (from.cycleYear < 0) from.cycleYear = to.cycleYear;
  }
  for (let index = 1; index < moments.length; index += 1) {
    const from = moments[index - 1];
    const to = moments[index];
    if (from === undefined || to === undefined || to.year > 0 || from.year === 0) continue;
    to.year = isRange && isReversed(from, to) ? from.year + 1 : from.year;
  }
}
