import { escapeHtml, type SafeHtml } from "@sotruong/core";
import { formatShortDate, formatWeekday } from "@sotruong/dates";
import { formatHalfDay } from "./formatHalfDay.js";
import { inTimetableOrder } from "./internal/inTimetableOrder.js";
import type { PeriodTimes } from "./periodTimes.js";
import { timesOfEntry } from "./timesOfEntry.js";
import type { TimetableEntry } from "./timetableEntry.js";

/** How {@link formatTimetable} writes. */
export interface FormatTimetableOptions {
  /** What the table is called; readers of screens hear it first. */
  readonly caption: string;
  /** Writes the times of the clock beside the periods. */
  readonly periodTimes?: PeriodTimes;
}

interface Column {
  readonly heading: string;
  readonly cell: (entry: TimetableEntry) => string;
}

function periodsOf({ firstPeriod, periods }: TimetableEntry): string {
  return periods === 1 ? String(firstPeriod) : `${firstPeriod}-${firstPeriod + periods - 1}`;
}

function whoTeaches({ teachers, unit }: TimetableEntry): string {
  return teachers?.join(", ") ?? unit ?? "";
}

function placeOf({ room, place }: TimetableEntry): string {
  return [room, place].filter((part) => part !== undefined).join(", ");
}

function columnsFor(
  entries: readonly TimetableEntry[],
  periodTimes: PeriodTimes | undefined,
): readonly Column[] {
  const columns: readonly (Column | undefined)[] = [
    { heading: "Buổi", cell: ({ halfDay }) => formatHalfDay(halfDay) },
    { heading: "Tiết", cell: periodsOf },
    periodTimes === undefined
      ? undefined
      : {
          heading: "Giờ",
          cell: (entry) => {
            const { startsAt, endsAt } = timesOfEntry(entry, periodTimes);
            return `${startsAt}-${endsAt}`;
          },
        },
    { heading: "Nội dung", cell: ({ title }) => title },
    entries.every((entry) => whoTeaches(entry) === "")
      ? undefined
      : { heading: "Giảng dạy", cell: whoTeaches },
    entries.every((entry) => placeOf(entry) === "")
      ? undefined
      : { heading: "Nơi học", cell: placeOf },
  ];
  return columns.filter((column) => column !== undefined);
}

/**
 * Writes a timetable as an HTML table with a caption, headings for columns and a group of rows for each day; columns that
 * nothing stands in are left out. `data-label` repeats the heading for styles that turn rows into cards.
 *
 * @throws {CoursesError} `courses/no-period-time` where the period times lack a period of the timetable.
 * @example
 * ```ts
 * const entry = { id: "a-1", date: "2026-04-20", halfDay: "morning", firstPeriod: 1, periods: 5, title: "Xây dựng Đảng" };
 * formatTimetable([entry], { caption: "Lịch học" }).includes('<th scope="rowgroup" rowspan="1">Thứ Hai, 20/4/2026</th>'); // => true
 * ```
 */
export function formatTimetable(
  timetable: readonly TimetableEntry[],
  { caption, periodTimes }: FormatTimetableOptions,
): SafeHtml {
  const columns = columnsFor(timetable, periodTimes);
  const days = new Map<string, TimetableEntry[]>();
  for (const entry of [...timetable].sort(inTimetableOrder)) {
    days.set(entry.date, [...(days.get(entry.date) ?? []), entry]);
  }
  const headings = ["Ngày", ...columns.map(({ heading }) => heading)]
    .map((heading) => `<th scope="col">${heading}</th>`)
    .join("");
  const bodies = [...days].map(([date, entries]) => {
    const day = `${formatWeekday(date, { atStart: true })}, ${formatShortDate(date)}`;
    const rows = entries.map((entry, index) => {
      const head =
        index === 0
          ? `<th scope="rowgroup" rowspan="${entries.length}">${escapeHtml(day)}</th>`
          : "";
      const cells = columns.map(
        ({ heading, cell }) => `<td data-label="${heading}">${escapeHtml(cell(entry))}</td>`,
      );
      return `<tr>${head}${cells.join("")}</tr>`;
    });
    return `<tbody>${rows.join("")}</tbody>`;
  });
  return `<table class="timetable"><caption>${escapeHtml(caption)}</caption><thead><tr>${headings}</tr></thead>${bodies.join("")}</table>` as SafeHtml;
}
