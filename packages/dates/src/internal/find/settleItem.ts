import type { Finding } from "@sotruong/core";
import { civilOfDayNumber } from "../civilOfDayNumber.js";
import { dayNumber } from "../dayNumber.js";
import { lastDayOfMonth } from "../lastDayOfMonth.js";
import { pad2 } from "../pad2.js";
import { weekdayOfDayNumber } from "../weekdayOfDayNumber.js";
import { calendarsDiffer } from "./calendarsDiffer.js";
import { fillYears } from "./fillYears.js";
import type { Moment } from "./moment.js";
import { resolveYear, type YearPreference } from "./resolveYear.js";
import type { Item } from "./scanItems.js";
import { warn } from "./warn.js";
import { writeIso } from "./writeIso.js";

export interface Meaning {
  readonly iso: string | null;
  readonly warnings: readonly Finding[];
}

const WEEKDAYS = ["", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"];

function isImpossible(moment: Moment): boolean {
  if (moment.day === 0) return moment.month > 12;
  if (moment.lunar) return moment.day > 30;
  return (
    moment.month > 12 ||
    moment.month < 1 ||
    moment.day > lastDayOfMonth(moment.year > 0 ? moment.year : 2000, moment.month)
  );
}

/** `từ 28/12 đến 03/01`, `29 Tết đến mùng 5 Tết`: without years, an earlier month is one of the year after. */
function crossesNewYear([from, to]: readonly Moment[]): boolean {
  return from?.year === 0 && to?.year === 0 && from.month > to.month;
}

function giveYear(
  moments: readonly Moment[],
  reference: string | undefined,
  prefer: YearPreference,
): void {
  const [first] = moments;
  if (reference === undefined || first === undefined || first.year > 0) return;
  if (first.lunar) {
    // A year of the cycle of sixty: the nearest one of that name; lunar dates without any name stay open.
    if (first.cycleYear < 0) return;
    const here = Number(reference.slice(0, 4));
    const ahead = (((first.cycleYear - (here - 4)) % 60) + 60) % 60;
    for (const moment of moments) moment.year = ahead > 30 ? here + ahead - 60 : here + ahead;
    return;
  }
  const month = first.quarter > 0 ? first.quarter * 3 - 2 : first.month;
  first.year = resolveYear(month, first.day > 0 ? Math.min(first.day, 28) : 1, reference, prefer);
  fillYears(moments, true);
}

function settleRelative(item: Item, reference: string | undefined): Meaning {
  const [moment] = item.moments;
  if (moment === undefined || (moment.day === 0 && reference === undefined))
    return { iso: null, warnings: [] };
  const here =
    reference === undefined
      ? 0
      : dayNumber(
          Number(reference.slice(0, 4)),
          Number(reference.slice(5, 7)),
          Number(reference.slice(8, 10)),
        );
  if (item.weeks !== undefined) {
    const sunday = here - weekdayOfDayNumber(here) + item.weeks * 7;
    const days = item.moments.map(({ weekday }) => civilOfDayNumber(sunday + weekday));
    return { iso: days.join("/"), warnings: [] };
  }
  const date = civilOfDayNumber(here + (moment.fromToday ?? 0));
  const clock =
    moment.hour >= 0 && moment.hour < 24 ? `T${pad2(moment.hour)}:${pad2(moment.minute)}` : "";
  return { iso: date + clock, warnings: [] };
}

/** What an item means: its notation, and what a person should look at. */
export function settleItem(
  item: Item,
  reference: string | undefined,
  prefer: YearPreference,
): Meaning {
  if (item.years !== undefined) {
    const { from, to } = item.years;
    return { iso: `${from}/${to}`, warnings: from > to ? [warn("dates/reversed-range")] : [] };
  }
  const { moments } = item;
  const [first] = moments;
  if (first === undefined || (item.kind === "relative" && first.day === 0))
    return settleRelative(item, reference);
  fillYears(moments, item.isRange);
  giveYear(moments, reference, prefer);
  const warnings: Finding[] = [];
  let isBroken = false;
  for (const moment of moments) {
    for (const code of moment.warnings) warnings.push(warn(code));
    if (isImpossible(moment)) {
      isBroken = true;
      if (!moment.warnings.includes("dates/unreadable-year"))
        warnings.push(warn("dates/impossible-date"));
      continue;
    }
    isBroken ||= moment.broken;
    if (
      moment.weekday > 0 &&
      moment.year > 0 &&
      moment.day > 0 &&
      !moment.lunar &&
      !moment.broken
    ) {
      const weekday = weekdayOfDayNumber(dayNumber(moment.year, moment.month, moment.day));
      if (weekday !== moment.weekday) {
        const name = WEEKDAYS[weekday] ?? "";
        warnings.push({
          code: "dates/wrong-weekday",
          message: `Ngày ${moment.day}/${moment.month}/${moment.year} là ${name}, không phải ${WEEKDAYS[moment.weekday]}.`,
          suggestion: name,
        });
      }
    }
  }
  if (isBroken) return { iso: null, warnings };
  if (item.other !== undefined) return settlePair(first, item.other, reference, prefer, warnings);
  const isos = moments.map(writeIso);
  const [from = "", to = ""] = isos;
  if (!item.isRange) return { iso: from, warnings };
  if (
    first.year > 0 &&
    from.slice(0, 10) > to.slice(0, Math.max(10, from.length)) &&
    !to.startsWith(from.slice(0, 7))
  ) {
    warnings.push(warn("dates/reversed-range"));
  } else if (from > to && from.length === to.length && !crossesNewYear(moments))
    warnings.push(warn("dates/reversed-range"));
  return { iso: `${from}/${to}`, warnings };
}

function settlePair(
  first: Moment,
  other: Moment,
  reference: string | undefined,
  prefer: YearPreference,
  warnings: Finding[],
): Meaning {
  const solar = first.lunar ? other : first;
  const lunar = first.lunar ? first : other;
  giveYear([solar], reference, prefer);
  if (isImpossible(solar) || isImpossible(lunar) || solar.broken || lunar.broken) {
    return { iso: null, warnings: [...warnings, warn("dates/impossible-date")] };
  }
  const real = calendarsDiffer(solar, lunar);
  if (real !== undefined) warnings.push(warn("dates/calendars-differ", real));
  return { iso: writeIso(solar), warnings };
}
