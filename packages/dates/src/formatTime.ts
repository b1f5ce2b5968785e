import { DateError } from "./dateError.js";
import type { DateInput } from "./dateInput.js";
import { pad2 } from "./internal/pad2.js";
import { readDateInput } from "./internal/readDateInput.js";
import type { ZoneOption } from "./zoneOption.js";

/** How {@link formatTime} writes. */
export interface FormatTimeOptions extends ZoneOption {
  /** `"words"` `9 giờ 05 phút` (unless given), `"letter"` `9h05`, `"colon"` `09:05`, `"halves"` `09:05 SA`. */
  readonly style?: "words" | "letter" | "colon" | "halves" | undefined;
}

/**
 * Writes a time of day.
 *
 * @throws {DateError} dates/incomplete (a civil date has none), dates/unreadable, dates/impossible
 *
 * @example
 * ```ts
 * formatTime("2021-09-16T09:05"); // => "9 giờ 05 phút"
 * formatTime("2021-09-16T14:00", { style: "letter" }); // => "14h00"
 * formatTime("2021-09-16T14:20", { style: "halves" }); // => "02:20 CH"
 * ```
 */
export function formatTime(value: DateInput, options?: FormatTimeOptions): string {
  const { hour, minute } = readDateInput(value, options?.zone);
  if (hour < 0)
    throw new DateError("dates/incomplete", `Cần giờ phút, nhận được “${String(value)}”.`);
  switch (options?.style) {
    case "letter":
      return `${hour}h${pad2(minute)}`;
    case "colon":
      return `${pad2(hour)}:${pad2(minute)}`;
    case "halves":
      return `${pad2(hour % 12 === 0 ? 12 : hour % 12)}:${pad2(minute)} ${hour < 12 ? "SA" : "CH"}`;
    default:
      return `${hour} giờ ${pad2(minute)} phút`;
  }
}
