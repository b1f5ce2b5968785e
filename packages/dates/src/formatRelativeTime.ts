import { DateError } from "./dateError.js";
import type { DateInput } from "./dateInput.js";
import { formatRelativeDay } from "./formatRelativeDay.js";
import { dayNumber } from "./internal/dayNumber.js";
import { readDateInput } from "./internal/readDateInput.js";
import { writeCivilDate } from "./internal/writeCivilDate.js";
import type { ZoneOption } from "./zoneOption.js";

/**
 * Writes a time as seen from another: minutes and hours within a day, then the day.
 *
 * @throws {DateError} dates/incomplete, dates/unreadable, dates/impossible
 *
 * @example
 * ```ts
 * formatRelativeTime("2021-09-16T02:18", "2021-09-16T02:48"); // => "30 phút trước"
 * formatRelativeTime("2021-09-16T05:18", "2021-09-16T02:18"); // => "3 giờ nữa"
 * formatRelativeTime("2021-09-14T02:18", "2021-09-16T02:18"); // => "hôm kia"
 * ```
 */
export function formatRelativeTime(value: DateInput, now: DateInput, options?: ZoneOption): string {
  const [one, other] = [value, now].map((input) => {
    const fields = readDateInput(input, options?.zone);
    if (fields.hour < 0)
      throw new DateError("dates/incomplete", `Cần cả giờ phút, nhận được “${String(input)}”.`);
    return fields;
  });
  if (one === undefined || other === undefined) return "";
  const minutesOf = ({ year, month, day, hour, minute }: typeof one): number =>
    dayNumber(year, month, day) * 1440 + hour * 60 + minute;
  const minutes = minutesOf(one) - minutesOf(other);
  const distance = Math.abs(minutes);
  const direction = minutes < 0 ? "trước" : "nữa";
  if (distance === 0) return "vừa xong";
  if (distance < 60) return `${distance} phút ${direction}`;
  if (distance < 1440) return `${Math.floor(distance / 60)} giờ ${direction}`;
  return formatRelativeDay(writeCivilDate(one), writeCivilDate(other));
}
