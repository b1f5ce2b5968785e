import { formatLunarDate } from "../../formatLunarDate.js";
import { toLunar } from "../../toLunar.js";
import { writeCivilDate } from "../writeCivilDate.js";
import type { Moment } from "./moment.js";

/** The lunar date that a civil date has, where a text prints another one beside it. */
export function calendarsDiffer(solar: Moment, lunar: Moment): string | undefined {
  // The first lunar year of the table begins within 1900.
  if (solar.year < 1901 || solar.year > 2199 || solar.day === 0 || lunar.day === 0)
    return undefined;
  const real = toLunar(writeCivilDate(solar));
  const agrees =
    real.day === lunar.day &&
    real.month === lunar.month &&
    (lunar.year === 0 || lunar.year === real.year) &&
    (lunar.cycleYear < 0 || lunar.cycleYear === (real.year - 4) % 60) &&
    // Pages often leave `nhuận` out; only a leap month that is none is wrong.
    (!lunar.leapMonth || real.leapMonth);
  return agrees ? undefined : formatLunarDate(real);
}
