import type { HalfDay } from "./halfDay.js";

/** What a class does without a break in one half of one day. */
export interface TimetableEntry {
  /** Unique in its class and kept when the entry is moved, so that a calendar moves its event too. */
  readonly id: string;
  /** Civil date: `"2021-03-15"`. */
  readonly date: string;
  readonly halfDay: HalfDay;
  /** The first period (tiết) of the half-day, from 1 on. */
  readonly firstPeriod: number;
  /** How many periods it takes. */
  readonly periods: number;
  /** The id of the topic; absent where the entry teaches none, as an opening ceremony. */
  readonly topic?: string;
  /** What stands in the timetable. */
  readonly title: string;
  /** The unit of the school that gives it. */
  readonly unit?: string;
  /** Who teaches, as the school names its teachers: each can be in one place only. */
  readonly teachers?: readonly string[];
  readonly room?: string;
  /** Where it is held when that is no room of the school, as on a field visit. */
  readonly place?: string;
}
