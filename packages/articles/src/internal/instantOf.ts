import type { PublicationTime } from "../publicationTime.js";
import { isWallTime } from "./isWallTime.js";
import { offsetOfZone } from "./offsetOfZone.js";

const HOUR = 3_600_000;
/** Clocks in Vietnam: seven hours ahead of UTC (decision 121-CP of 1967; no change since 1975). */
export const VIETNAM_OFFSET = 7 * HOUR;
const OFFSET = /^([+-])(\d\d):(\d\d)$/u;

/** Tells whether a zone is read on Vietnamese clocks: an unknown one is, as the readers of the site read it. */
export function isVietnamClock(zone: string): boolean {
  return zone === "unknown" || zone === "Asia/Ho_Chi_Minh";
}

/**
 * The instant of a publication time, in milliseconds; `undefined` where it is no time.
 */
export function instantOf({ wallTime, zone }: PublicationTime): number | undefined {
  if (!isWallTime(wallTime)) return undefined;
  const clock = Date.parse(wallTime.length === 10 ? `${wallTime}T00:00Z` : `${wallTime}Z`);
  if (isVietnamClock(zone)) return clock - VIETNAM_OFFSET;
  const match = OFFSET.exec(zone);
  if (match !== null) {
    const [, sign, hours, minutes] = match;
    const ahead = Number(hours) * HOUR + Number(minutes) * 60_000;
    return sign === "-" ? clock + ahead : clock - ahead;
  }
  try {
    // The offset at the first guess is wrong only within hours of a change of clocks: then the second is right.
    const guess = clock - offsetOfZone(zone, clock);
    return clock - offsetOfZone(zone, guess);
  } catch {
    return undefined;
  }
}
