import { describeReceived } from "@sotruong/core";
import { normalizeText } from "@sotruong/text";
import { canChiOfYear } from "./canChi.js";
import { DateError } from "./dateError.js";
import { fromLunar } from "./fromLunar.js";
import { MONTH_WORDS } from "./internal/find/vocabulary.js";
import { findWhole } from "./internal/findWhole.js";
import { lunarOfIso } from "./internal/lunarOfIso.js";
import type { LunarDate } from "./lunarDate.js";
import type { LunarOptions } from "./toLunar.js";

const SPELLED =
  /^(?:(rằm)|(?:ngày )?(?:mùng |mồng )?(\d{1,2})) tháng (\d{1,2}|[a-zà-ỹ]{2,5}(?: một| hai)?)( nhuận)?,? năm (?:(\d{4})|([a-zà-ỹ]{2,4} [a-zà-ỹ]{2,4})(?: \((\d{4})\))?)$/u;
const FIGURES = /^(?:ngày )?(\d{1,2})\/(\d{1,2})( nhuận)?\/(\d{4})$/u;
const CALENDAR = / (?:âm lịch|\((?:âm lịch|al)\))$/u;

/**
 * Reads a whole lunar date. The year must be in figures: a name of the cycle alone comes back every sixty years.
 *
 * @throws {DateError} dates/unreadable, dates/impossible, dates/incomplete, dates/out-of-range
 *
 * @example
 * ```ts
 * parseLunarDate("mùng 6 tháng Giêng năm Bính Ngọ (2026)"); // => { year: 2026, month: 1, day: 6, leapMonth: false }
 * parseLunarDate("28/12/2016 âm lịch"); // => { year: 2016, month: 12, day: 28, leapMonth: false }
 * ```
 */
export function parseLunarDate(text: string, options?: LunarOptions): LunarDate {
  const line = normalizeText(text)
    .text.replace(/\s+/gu, " ")
    .trim()
    .toLowerCase()
    .replace(CALENDAR, "");
  const figures = FIGURES.exec(line);
  const match = figures ?? SPELLED.exec(line);
  const unreadable = (): DateError =>
    new DateError(
      "dates/unreadable",
      `Cần ngày âm lịch như “mùng 6 tháng Giêng năm 2026”, nhận được ${describeReceived(text)}.`,
    );
  if (match === null) {
    const found = lunarOfIso(findWhole(text)?.iso ?? "");
    if (found === undefined) throw unreadable();
    fromLunar(found, options);
    return found;
  }
  const yearText = figures === null ? (match[5] ?? match[7]) : match[4];
  if (yearText === undefined) {
    throw new DateError(
      "dates/incomplete",
      `Cần năm bằng số, nhận được ${describeReceived(text)}.`,
    );
  }
  const year = Number(yearText);
  const monthText = (figures === null ? match[3] : match[2]) ?? "";
  const month =
    monthText === "mười một"
      ? 11
      : monthText === "mười hai"
        ? 12
        : (MONTH_WORDS.get(monthText) ?? Number(monthText));
  const day =
    figures === null ? (match[1] === undefined ? Number(match[2]) : 15) : Number(match[1]);
  if (Number.isNaN(month)) throw unreadable();
  const date = {
    year,
    month,
    day,
    leapMonth: (figures === null ? match[4] : match[3]) !== undefined,
  };
  const cycle = figures === null ? match[6] : undefined;
  if (cycle !== undefined && cycle !== canChiOfYear(year).toLowerCase()) {
    throw new DateError(
      "dates/impossible",
      `Năm ${year} là ${canChiOfYear(year)}, nhận được ${describeReceived(text)}.`,
    );
  }
  fromLunar(date, options);
  return date;
}
