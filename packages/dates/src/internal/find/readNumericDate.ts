import { type Moment, newMoment } from "./moment.js";
import type { Chain } from "./readChain.js";

function dayMonth(start: number, day: string, month: string, mark: string): Moment | undefined {
  if (day.length > 2 || month.length > 2) return undefined;
  const moment = newMoment(start, {
    day: Number(day),
    month: Number(month),
    bare: mark as Moment["bare"],
  });
  if (moment.day < 1 || moment.day > 31 || moment.month < 1 || moment.month > 12)
    moment.broken = true;
  return moment;
}

/** `9/2022`, a month only in the right company: document numbers look the same. */
function monthYear(start: number, month: string, year: string): Moment | undefined {
  const moment = newMoment(start, { month: Number(month), year: Number(year), bare: "/" });
  const isMonth = month.length < 3 && moment.month > 0 && moment.month < 13;
  return isMonth && moment.year > 1899 && moment.year < 2200 ? moment : undefined;
}

function withYear(moment: Moment | undefined, year: string): Moment | undefined {
  if (moment === undefined) return undefined;
  if (year.length === 4) {
    moment.year = Number(year);
    moment.bare = "";
    if (moment.year < 1000 || moment.year > 2999) return undefined;
    if (moment.month > 12 && moment.day <= 12 && moment.month <= 31) {
      const { month } = moment;
      moment.month = moment.day;
      moment.day = month;
      moment.broken = false;
      moment.warnings.push("dates/month-first");
    }
    return moment.day > 39 || moment.month > 31 ? undefined : moment;
  }
  if (year.length === 2 && !moment.broken) {
    moment.year = Number(year) < 50 ? 2000 + Number(year) : 1900 + Number(year);
    moment.warnings.push("dates/two-digit-year");
    return moment;
  }
  if ((year.length === 3 || year.length === 5) && !moment.broken) {
    moment.broken = true;
    moment.warnings.push("dates/unreadable-year");
    return moment;
  }
  return undefined;
}

function upTo(from: Moment | undefined, until: Moment | undefined): Moment | undefined {
  if (from === undefined || until === undefined || from.broken || until.broken) return undefined;
  from.until = until;
  return from;
}

/** Which mark joins each two numbers, as one of the forms that dates have. Everything else is no date. */
export function readNumericDate({ numbers, marks }: Chain, start: number): Moment | undefined {
  const [a = "", b = "", c = "", d = "", e = "", f = ""] = numbers;
  const dayOnly = (day: string): Moment | undefined =>
    day.length <= 2 && Number(day) >= 1 && Number(day) <= 31
      ? newMoment(start, { day: Number(day) })
      : undefined;
  if (numbers.length === 2) {
    if (b.length === 6 && marks === "/") {
      const glued = withYear(dayMonth(start, a, b.slice(0, 2), "/"), b.slice(2));
      if (glued !== undefined && !glued.broken) glued.warnings.push("dates/missing-separator");
      return glued;
    }
    if (b.length === 4 && marks === "/") return monthYear(start, a, b);
    return dayMonth(start, a, b, marks);
  }
  if (numbers.length === 3) {
    if (a.length === 4) {
      if (marks[0] !== marks[1] || marks[0] === ".") return undefined;
      return withYear(dayMonth(start, c, b, "/"), a);
    }
    if (c.length === 4) return withYear(dayMonth(start, a, b, "/"), c);
    if (marks[0] === "-" && marks[1] !== "-")
      return upTo(dayOnly(a), dayMonth(start, b, c, marks[1] ?? ""));
    if (marks[0] !== marks[1]) return undefined;
    const moment = withYear(dayMonth(start, a, b, "/"), c);
    // Without a year of four digits, only a cue makes it a date.
    if (moment !== undefined) moment.bare = marks[0] as Moment["bare"];
    return moment;
  }
  if (numbers.length === 4 && d.length === 4 && marks[0] === "-") {
    return upTo(dayOnly(a), withYear(dayMonth(start, b, c, "/"), d));
  }
  if (numbers.length === 4 && marks[1] === "-" && marks[0] === marks[2] && marks[0] !== "-") {
    return upTo(dayMonth(start, a, b, marks[0] ?? ""), dayMonth(start, c, d, marks[0] ?? ""));
  }
  if (numbers.length === 5 && marks[1] === "-") {
    return upTo(dayMonth(start, a, b, "/"), withYear(dayMonth(start, c, d, "/"), e));
  }
  if (numbers.length === 6 && marks[2] === "-") {
    return upTo(withYear(dayMonth(start, a, b, "/"), c), withYear(dayMonth(start, d, e, "/"), f));
  }
  return undefined;
}
