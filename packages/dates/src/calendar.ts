export { type HolidayCalendarOptions, holidayCalendar } from "./holidayCalendar.js";
