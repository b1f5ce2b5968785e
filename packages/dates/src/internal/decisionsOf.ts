import { HOLIDAY_DECISIONS } from "../data/holidayDecisions.js";
import type { HolidayDecision } from "../holidayDecision.js";

/** The decisions of a year, the caller's before ours. */
export function decisionsOf(
  year: number,
  added: readonly HolidayDecision[] = [],
): readonly HolidayDecision[] {
  const own = added.filter((decision) => decision.year === year);
  const isReplaced = (id: string): boolean => own.some((decision) => decision.id === id);
  return [
    ...own,
    ...HOLIDAY_DECISIONS.filter((decision) => decision.year === year && !isReplaced(decision.id)),
  ];
}
