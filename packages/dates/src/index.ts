export { addDays } from "./addDays.js";
export { addMonths } from "./addMonths.js";
export { addWorkingDays } from "./addWorkingDays.js";
export { canChiOfDay, canChiOfHour, canChiOfMonth, canChiOfYear } from "./canChi.js";
export { countWorkingDays } from "./countWorkingDays.js";
export { DateError, type DateErrorCode } from "./dateError.js";
export type { DateInput, TemporalObject } from "./dateInput.js";
export { daysBetween } from "./daysBetween.js";
export { daysInMonth } from "./daysInMonth.js";
export { type FindDatesOptions, findDates } from "./findDates.js";
export { formatAdministrativeDate } from "./formatAdministrativeDate.js";
export { formatDateLine } from "./formatDateLine.js";
export { type FormatLunarDateOptions, formatLunarDate } from "./formatLunarDate.js";
export type { FoundDate, FoundDateKind } from "./foundDate.js";
export { fromLunar } from "./fromLunar.js";
export { hanoiTime } from "./hanoiTime.js";
export { type HolidayCalendarOptions, holidayCalendar } from "./holidayCalendar.js";
export type { HolidayDecision } from "./holidayDecision.js";
export { type Holiday, type HolidayOptions, holidaysOf } from "./holidaysOf.js";
export { isCivilDate } from "./isCivilDate.js";
export { isInstant } from "./isInstant.js";
export { isWallTime } from "./isWallTime.js";
export { isWorkingDay } from "./isWorkingDay.js";
export { leapMonthOf } from "./leapMonthOf.js";
export {
  type LunarCalendar,
  UTC7_CALENDAR,
  UTC8_CALENDAR,
  VIETNAMESE_CALENDAR,
} from "./lunarCalendar.js";
export type { LunarDate } from "./lunarDate.js";
export { type LunarMonth, lunarMonthsOf } from "./lunarMonthsOf.js";
export { parseDate } from "./parseDate.js";
export { parseDateLine } from "./parseDateLine.js";
export { parseLunarDate } from "./parseLunarDate.js";
export { saigonTime } from "./saigonTime.js";
export { type SolarTerm, solarTermsOf } from "./solarTermsOf.js";
export type { TimeZone } from "./timeZone.js";
export { type LunarOptions, toLunar } from "./toLunar.js";
export { type UncertainLunation, uncertainLunations } from "./uncertainLunations.js";
export { type Weekday, weekdayOf } from "./weekdayOf.js";
export type { WorkingDayOptions } from "./workingDayOptions.js";
