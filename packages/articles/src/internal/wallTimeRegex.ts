/** The form of a wall time; whether the calendar has the day is another question. */
export const WALL_TIME_REGEX = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?)?$/u;
