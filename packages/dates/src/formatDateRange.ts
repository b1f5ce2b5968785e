import { DateError } from "./dateError.js";
import type { DateInput } from "./dateInput.js";
import { formatShortDate } from "./formatShortDate.js";
import { pad2 } from "./internal/pad2.js";
import { readDateInput } from "./internal/readDateInput.js";
import { writeCivilDate } from "./internal/writeCivilDate.js";
import type { ZoneOption } from "./zoneOption.js";

/**
 * Writes two dates as a range in the shortest way that leaves nothing open: what both share is written once, at the end.
 *
 * @throws {DateError} dates/reversed-range, dates/unreadable, dates/impossible
 *
 * @example
 * ```ts
 * formatDateRange("2024-03-10", "2024-03-15"); // => "từ ngày 10 đến ngày 15/3/2024"
 * formatDateRange("2024-02-28", "2024-03-05"); // => "từ ngày 28/02 đến ngày 05/3/2024"
 * formatDateRange("2023-12-28", "2024-01-03"); // => "từ ngày 28/12/2023 đến ngày 03/01/2024"
 * ```
 */
export function formatDateRange(from: DateInput, to: DateInput, options?: ZoneOption): string {
  const first = readDateInput(from, options?.zone);
  const last = readDateInput(to, options?.zone);
  const start = writeCivilDate(first);
  const end = writeCivilDate(last);
  if (start > end)
    throw new DateError("dates/reversed-range", `Ngày cuối ${end} đứng trước ngày đầu ${start}.`);
  const whole = formatShortDate(start);
  if (start === end) return `ngày ${whole}`;
  const head =
    first.year !== last.year
      ? whole
      : first.month !== last.month
        ? whole.slice(0, -5)
        : pad2(first.day);
  return `từ ngày ${head} đến ngày ${formatShortDate(end)}`;
}
