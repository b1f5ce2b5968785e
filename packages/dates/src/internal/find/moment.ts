/** A point or stretch of time as a text prints it, with the parts that are missing left open. */
export interface Moment {
  /** Index of its first token. */
  start: number;
  /** Index of the token after it. */
  next: number;
  /** 0 where the text has none, as for month, day and quarter. */
  year: number;
  month: number;
  day: number;
  quarter: number;
  /** -1 where the text has no time of day. */
  hour: number;
  minute: number;
  second: number;
  /** 1 (Monday) to 7; 0 where none is printed. */
  weekday: number;
  /** How sure the words before it make that figures are a date: 2 after `ngày`, 1 after `từ`. */
  cue: 0 | 1 | 2;
  /** Day and month joined by this mark, without a year: a date only after a cue. */
  bare: "" | "/" | "." | "-";
  lunar: boolean;
  leapMonth: boolean;
  /** 0–59 in the cycle of sixty years, -1 where none is named. */
  cycleYear: number;
  /** Days from the day of writing (`hôm qua` is -1), or undefined. */
  fromToday: number | undefined;
  /** The form is a date's, but something in it is no date. */
  broken: boolean;
  /** Written `ngày 16 tháng 9 năm 2021`, as under the place of a document. */
  spelled: boolean;
  warnings: string[];
  /** The end of a range that is written in one piece (`15-20/8`). */
  until: Moment | undefined;
}

export function newMoment(start: number, parts: Partial<Moment>): Moment {
  return {
    start,
    next: start,
    year: 0,
    month: 0,
    day: 0,
    quarter: 0,
    hour: -1,
    minute: 0,
    second: -1,
    weekday: 0,
    cue: 0,
    bare: "",
    lunar: false,
    leapMonth: false,
    cycleYear: -1,
    fromToday: undefined,
    broken: false,
    spelled: false,
    warnings: [],
    until: undefined,
    ...parts,
  };
}
