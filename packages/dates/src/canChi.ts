import { DateError } from "./dateError.js";
import { dayNumberOf } from "./internal/dayNumberOf.js";
import type { LunarDate } from "./lunarDate.js";

const CAN = ["Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý"];
const CHI = ["Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi"];

function name(can: number, chi: number): string {
  return `${CAN[((can % 10) + 10) % 10]} ${CHI[((chi % 12) + 12) % 12]}`;
}

/**
 * The name of a lunar year in the cycle of sixty.
 *
 * @throws {DateError} dates/unreadable
 *
 * @example
 * ```ts
 * canChiOfYear(2026); // => "Bính Ngọ"
 * ```
 */
export function canChiOfYear(year: number): string {
  if (Number.isInteger(year)) return name(year + 6, year + 8);
  throw new DateError("dates/unreadable", `Cần năm là số nguyên, nhận được ${year}.`);
}

/**
 * The name of a lunar month in the cycle of sixty; a leap month has the name of the month before it.
 *
 * @throws {DateError} dates/unreadable, dates/impossible
 *
 * @example
 * ```ts
 * canChiOfMonth({ year: 2021, month: 1 }); // => "Canh Dần"
 * ```
 */
export function canChiOfMonth({ year, month }: Pick<LunarDate, "year" | "month">): string {
  if (!Number.isInteger(year))
    throw new DateError("dates/unreadable", `Cần năm là số nguyên, nhận được ${year}.`);
  if (!Number.isInteger(month) || month < 1 || month > 12)
    throw new DateError("dates/impossible", `Cần tháng từ 1 đến 12, nhận được ${month}.`);
  return name(year * 12 + month + 3, month + 1);
}

/**
 * The name of a day in the cycle of sixty.
 *
 * @throws {DateError} dates/unreadable, dates/impossible
 *
 * @example
 * ```ts
 * canChiOfDay("2021-02-12"); // => "Tân Mão"
 * ```
 */
export function canChiOfDay(date: string): string {
  const days = dayNumberOf(date);
  return name(days + 7, days + 5);
}

/**
 * The name of a double hour in the cycle of sixty. The hour Tý begins at 23:00; its name then is that of the next day.
 *
 * @throws {DateError} dates/unreadable, dates/impossible
 *
 * @example
 * ```ts
 * canChiOfHour("2021-02-12", 9); // => "Quý Tỵ"
 * ```
 */
export function canChiOfHour(date: string, hour: number): string {
  if (!Number.isInteger(hour) || hour < 0 || hour > 23) {
    throw new DateError("dates/unreadable", `Cần giờ từ 0 đến 23, nhận được ${hour}.`);
  }
  const days = dayNumberOf(date) + (hour === 23 ? 1 : 0);
  const place = Math.floor((hour + 1) / 2) % 12;
  return name((((days + 7) % 10) + 10) * 2 + place, place);
}
