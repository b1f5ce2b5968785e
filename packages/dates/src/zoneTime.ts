import { describeReceived } from "@sotruong/core";
import { DateError } from "./dateError.js";
import type { TimeZone } from "./timeZone.js";

/**
 * The clocks of any zone that the runtime knows by name, through `Intl`; for Vietnam the built-in clocks are exact and faster.
 *
 * @throws {DateError} dates/unreadable
 *
 * @example
 * ```ts
 * zoneTime("Europe/Paris")(Date.UTC(2021, 6, 1)) / 3600; // => 2
 * ```
 */
export function zoneTime(name: string): TimeZone {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat("en-US", {
      timeZone: name,
      hourCycle: "h23",
      era: "short",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  } catch (cause) {
    throw new DateError("dates/unreadable", `Không có múi giờ ${describeReceived(name)}.`, {
      cause,
    });
  }
  return (instant) => {
    const part = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
    const number = (type: Intl.DateTimeFormatPartTypes): number => Number(part.get(type));
    const wall = Date.UTC(
      number("year"),
      number("month") - 1,
      number("day"),
      number("hour"),
      number("minute"),
      number("second"),
    );
    return (wall - Math.floor(instant / 1000) * 1000) / 1000;
  };
}
