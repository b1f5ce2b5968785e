import type { LunarDate } from "../lunarDate.js";

const LUNAR_ISO = /^lunar:(\d{4})-(\d\d)(L?)-(\d\d)$/u;

/** The lunar date of a whole one in the notation of `FoundDate.iso`, whether the calendar has it or not. */
export function lunarOfIso(iso: string): LunarDate | undefined {
  const match = LUNAR_ISO.exec(iso);
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0] = [match[1], match[2], match[4]].map(Number);
  return { year, month, day, leapMonth: match[3] === "L" };
}
