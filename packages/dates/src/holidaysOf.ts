import { isValidOn } from "@sotruong/core";
import { addDays } from "./addDays.js";
import { HOLIDAY_RULES } from "./data/holidayRules.js";
import { DateError } from "./dateError.js";
import { fromLunar } from "./fromLunar.js";
import type { HolidayDecision } from "./holidayDecision.js";
import { decisionsOf } from "./internal/decisionsOf.js";
import { pad2 } from "./internal/pad2.js";
import { weekdayOf } from "./weekdayOf.js";

/** A day off by law, with what decided it. */
export interface Holiday {
  readonly id: string;
  readonly date: string;
  readonly name: string;
  /** Law or notice, as it is cited. */
  readonly basis: string;
  /**
   * `"decided"` by a decision of the year; `"computed"` from the law alone; `"not-decided"`: may become a day off, the
   * decision of the year is not known yet.
   */
  readonly status: "decided" | "computed" | "not-decided";
  /** The holiday itself, a day in lieu of one on a weekly day of rest, or a working day that was moved. */
  readonly kind: "holiday" | "make-up" | "swap";
  /** The day that is worked instead, where a working day was moved. */
  readonly workedOn?: string;
}

/** What {@link holidaysOf} knows beyond its own register. */
export interface HolidayOptions {
  /** Decisions newer than this release; one of the same holiday and year replaces ours. */
  readonly decisions?: readonly HolidayDecision[] | undefined;
}

const MAKE_UP_BASIS = "Bộ luật Lao động 2019, Điều 111 khoản 3";

function addMakeUps(holidays: Holiday[], excluded: ReadonlySet<string>): void {
  const taken = new Set(holidays.map(({ date }) => date));
  const open = new Set(
    holidays.filter(({ status }) => status === "not-decided").map(({ id }) => id),
  );
  for (const holiday of [...holidays]) {
    if (holiday.kind !== "holiday" || holiday.status === "not-decided" || excluded.has(holiday.id))
      continue;
    if (weekdayOf(holiday.date) < 6) continue;
    let date = addDays(holiday.date, 1);
    while (taken.has(date) || weekdayOf(date) > 5) date = addDays(date, 1);
    taken.add(date);
    const { id } = holiday;
    // Which day is given in lieu depends on the days that are still to be chosen.
    const status = open.has(id) ? "not-decided" : holiday.status;
    holidays.push({
      id,
      date,
      name: `Nghỉ bù ${holiday.name}`,
      basis: MAKE_UP_BASIS,
      status,
      kind: "make-up",
    });
  }
}

/**
 * The public holidays of a year for bodies with a five-day week, 2013 to 2199, in order of date: fixed days and days of the
 * lunar calendar by law, the days of Tết and the day beside 2 September by the decision of the year, days in lieu, moved days.
 *
 * Where no decision is known, only what the law itself fixes is `"computed"`; the days from which the decision chooses, and
 * the days in lieu that follow from it, are `"not-decided"`. 24 November (from 2026) stands outside the rule on days in lieu.
 *
 * @throws {DateError} dates/out-of-range
 *
 * @example
 * ```ts
 * holidaysOf(2026).filter(({ id }) => id === "tet-am-lich").map(({ date }) => date.slice(5)); // => ["02-16", "02-17", "02-18", "02-19", "02-20"]
 * holidaysOf(2027).find(({ date }) => date === "2027-02-07")?.status; // => "not-decided"
 * ```
 */
export function holidaysOf(year: number, options?: HolidayOptions): readonly Holiday[] {
  if (!Number.isInteger(year) || year < 2013 || year > 2199) {
    throw new DateError(
      "dates/out-of-range",
      `Ngày nghỉ lễ tính được các năm 2013–2199, nhận được ${year}.`,
    );
  }
  const decisions = decisionsOf(year, options?.decisions);
  const holidays: Holiday[] = [];
  const withoutMakeUp = new Set<string>();
  for (const rule of HOLIDAY_RULES) {
    const { id, name, basis, month, day } = rule;
    const first =
      rule.calendar === "lunar"
        ? fromLunar({ year, month, day, leapMonth: false })
        : `${year}-${pad2(month)}-${pad2(day)}`;
    if (!isValidOn(rule, first)) continue;
    if (!rule.makeUp) withoutMakeUp.add(id);
    const decision = decisions.find((one) => one.id === id && one.days !== undefined);
    if (decision?.days !== undefined) {
      for (const date of decision.days) {
        holidays.push({
          id,
          date,
          name,
          basis: `${basis}; ${decision.basis}`,
          status: "decided",
          kind: "holiday",
        });
      }
      continue;
    }
    holidays.push({ id, date: first, name, basis, status: "computed", kind: "holiday" });
    for (const step of rule.open ?? []) {
      holidays.push({
        id,
        date: addDays(first, step),
        name: `${name} (chưa quyết định)`,
        basis,
        status: "not-decided",
        kind: "holiday",
      });
    }
  }
  holidays.sort(inOrder);
  addMakeUps(holidays, withoutMakeUp);
  for (const { id, swaps, basis } of decisions) {
    for (const { off, workedOn } of swaps ?? []) {
      const [, month, day] = workedOn.split("-");
      holidays.push({
        id,
        date: off,
        name: `Nghỉ hoán đổi, làm bù ngày ${day}/${month}`,
        basis,
        status: "decided",
        kind: "swap",
        workedOn,
      });
    }
  }
  return holidays.sort(inOrder);
}

function inOrder(one: Holiday, other: Holiday): number {
  return one.date < other.date ? -1 : one.date > other.date ? 1 : 0;
}
