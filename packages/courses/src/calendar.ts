export { type ClassCalendarOptions, classCalendar } from "./classCalendar.js";
