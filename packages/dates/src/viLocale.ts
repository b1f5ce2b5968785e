import type { Day, Locale, Month, Quarter } from "date-fns";
import { vi as dateFnsVi } from "date-fns/locale/vi";
import { startOfISOWeek } from "date-fns/startOfISOWeek";
import { matchName } from "./internal/matchName.js";

const ROMAN = ["", "I", "II", "III", "IV"];
const DAYS = ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"];

const PERIODS: Readonly<Record<string, string>> = {
  am: "SA",
  pm: "CH",
  midnight: "nửa đêm",
  noon: "trưa",
  morning: "sáng",
  afternoon: "chiều",
  evening: "tối",
  night: "đêm",
};

const DAY_NAMES: readonly (readonly [string, Day])[] = [
  ["chủ nhật", 0],
  ["chúa nhật", 0],
  ["cn", 0],
  ...(["hai", "ba", "tư", "năm", "sáu", "bảy"] as const).flatMap((word, index) => {
    const day = (index + 1) as Day;
    return [`thứ ${word}`, `thứ ${index + 2}`, `th ${index + 2}`, `t${index + 2}`].map(
      (name) => [name, day] as const,
    );
  }),
];

const MONTH_WORDS = [
  "một",
  "hai",
  "ba",
  "tư",
  "năm",
  "sáu",
  "bảy",
  "tám",
  "chín",
  "mười",
  "mười một",
  "mười hai",
];
const MONTH_NAMES = MONTH_WORDS.flatMap((word, index) => {
  const month = index as Month;
  const figure = index + 1;
  return [
    `tháng ${word}`,
    `tháng ${figure}`,
    `tháng 0${figure}`,
    `thg ${figure}`,
    `0${figure}`,
    `${figure}`,
  ].map((name): readonly [string, Month] => [name, month]);
});

const QUARTER_NAMES: readonly (readonly [string, Quarter])[] = ([1, 2, 3, 4] as const).flatMap(
  (quarter) =>
    [`quý ${ROMAN[quarter]}`, `quý ${quarter}`, `q${quarter}`, `${quarter}`].map(
      (name) => [name.toLowerCase(), quarter] as const,
    ),
);

const PERIOD_NAMES = [
  ...Object.entries(PERIODS).map(([key, name]) => [name.toLowerCase(), key] as const),
  ["am", "am"] as const,
  ["pm", "pm"] as const,
];

/**
 * The Vietnamese locale of date-fns, mended: months padded as Decree 30/2020/NĐ-CP asks (`PPP` gives
 * `ngày 05 tháng 9 năm 2021`), every name of a month, weekday and quarter parses back, weekdays are written `thứ Năm`,
 * quarters Roman, half-days `SA` and `CH`, and `thứ Ba tuần trước` is said only when it was last week.
 *
 * Not mended, since a locale cannot reach it: `B` says `chiều` at 12:00 (use `b`), a wrong weekday is accepted by `parse`
 * (use `parseDate`), and decomposed text is refused (normalise it first).
 *
 * @example
 * ```ts
 * vi.code; // => "vi"
 * vi.localize.month(8); // => "tháng 9"
 * ```
 */
export const vi: Locale = {
  ...dateFnsVi,
  formatLong: {
    date: (options) =>
      ({
        full: "EEEE, 'ngày' dd MMMM 'năm' y",
        long: "'ngày' dd MMMM 'năm' y",
        medium: "d/M/y",
        short: "dd/MM/y",
      })[String(options.width ?? "full")] ?? "dd/MM/y",
    time: (options) =>
      ({ full: "HH:mm:ss zzzz", long: "HH:mm:ss z", medium: "HH:mm:ss", short: "HH:mm" })[
        String(options.width ?? "full")
      ] ?? "HH:mm",
    dateTime: () => "{{date}} {{time}}",
  },
  formatRelative: (token, date, baseDate) => {
    if (token === "yesterday") return "'hôm qua lúc' p";
    if (token === "today") return "'hôm nay lúc' p";
    if (token === "tomorrow") return "'ngày mai lúc' p";
    if (token === "other") return "P";
    const sameWeek = startOfISOWeek(date).getTime() === startOfISOWeek(baseDate).getTime();
    if (sameWeek) return "eeee 'tuần này lúc' p";
    return token === "lastWeek" ? "eeee 'tuần trước lúc' p" : "eeee 'tuần tới lúc' p";
  },
  localize: {
    ...dateFnsVi.localize,
    ordinalNumber: (value, options) =>
      options?.unit === "quarter" ? (ROMAN[Number(value)] ?? String(value)) : String(value),
    era: (era, options) => {
      const name = era === 0 ? "trước Công nguyên" : "Công nguyên";
      return options?.width === "wide" || options?.width === undefined
        ? name
        : era === 0
          ? "TCN"
          : "CN";
    },
    quarter: (quarter, options) =>
      options?.width === "narrow"
        ? `${quarter}`
        : options?.width === "abbreviated"
          ? `Q${quarter}`
          : `quý ${ROMAN[quarter]}`,
    month: (month, options) => {
      const number = month + 1;
      if (options?.width === "narrow") return String(number);
      if (options?.width === "abbreviated") return `thg ${number}`;
      return options?.context === "formatting" && number < 3
        ? `tháng 0${number}`
        : `tháng ${number}`;
    },
    day: (day, options) => {
      if (options?.width === undefined || options.width === "wide") return DAYS[day] ?? "";
      if (day === 0) return "CN";
      return options.width === "abbreviated" ? `Thứ ${day + 1}` : `T${day + 1}`;
    },
    dayPeriod: (period) => PERIODS[period] ?? "",
  },
  match: {
    ...dateFnsVi.match,
    quarter: matchName(QUARTER_NAMES),
    month: matchName(MONTH_NAMES),
    day: matchName(DAY_NAMES),
    dayPeriod: matchName(PERIOD_NAMES),
  } as Locale["match"],
};
