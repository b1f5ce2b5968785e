import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";

const PROGRAM = `
  import * as dates from "@sotruong/dates";
  const { DateError, ...rest } = dates;
  const instant = new Date("2021-09-15T19:18:00Z");
  const text = "Chiều 13/8; hôm nay; 02:18 16/9/2021 (GMT+7); mùng 1 Tết Giáp Thìn (10/02/2024)";
  const results = [
    ...["DateLine", "LongDate", "FullDate", "ShortDate", "NumericDate", "DateWords", "Timestamp"].map(
      (style) => dates["format" + style](instant),
    ),
    dates.formatRelativeTime(instant, "2021-09-16T10:00"),
    dates.formatDateLine(instant, { zone: dates.saigonTime }),
    dates.formatDateLine(instant, { zone: dates.zoneTime("Europe/Paris") }),
    dates.formatDateLine("1945-09-02T14:00"),
    dates.parseDate("16.9.2021"),
    dates.parseDateLine("Thứ năm, 16.09.2021 02:18"),
    dates.findDates(text, { reference: "2021-12-31" }).map(({ iso }) => iso),
    dates.toLunar("2021-02-12"),
    dates.fromLunar({ year: 2026, month: 1, day: 1, leapMonth: false }),
    dates.canChiOfDay("2021-02-12"),
    dates.holidaysOf(2026).map(({ date }) => date),
    dates.addWorkingDays("2026-02-13", 1),
    dates.solarTermsOf(2021)[23],
    dates.weekdayOf("2021-09-16"),
    dates.addMonths("2021-01-31", 1),
  ];
  process.stdout.write(JSON.stringify(results));`;

function inZone(zone: string): string {
  return execFileSync(process.execPath, ["--input-type=module", "--eval", PROGRAM], {
    encoding: "utf8",
    env: { ...process.env, TZ: zone },
  });
}

describe("the machine's zone", () => {
  const here = inZone("Asia/Ho_Chi_Minh");

  it("is Vietnam's in the results it is compared with", () => {
    expect(here).toContain("Thứ năm, 16.09.2021 02:18");
  });
  it.each(["UTC", "America/Los_Angeles", "Pacific/Kiritimati"])("changes nothing: %s", (zone) => {
    expect(inZone(zone)).toBe(here);
  });
});
