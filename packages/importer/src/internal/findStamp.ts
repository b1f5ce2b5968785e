import { findDates } from "@sotruong/dates";
import type { DateLine } from "./readDateLine.js";

const LONGEST = 160;
const WALL_TIME = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?$/u;

/** The first whole date in a line whose place already says that it is a time stamp. */
export function findStamp(plain: string): DateLine | undefined {
  if (plain.length > LONGEST) return undefined;
  for (const { iso } of findDates(plain)) {
    if (iso !== null && WALL_TIME.test(iso)) return { wallTime: iso, labelled: true };
  }
  return undefined;
}
