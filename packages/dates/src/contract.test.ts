import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  findDates,
  formatAdministrativeDate,
  formatDateLine,
  isCivilDate,
  isInstant,
  isWallTime,
  parseDate,
  parseDateLine,
  weekdayOf,
} from "./index.js";
import { civilDateSchema, instantSchema, wallTimeSchema } from "./zod.js";

describe("the contract", () => {
  it("writes and reads the date line", () => {
    expect(formatDateLine("2021-09-16T02:18")).toBe("Thứ năm, 16.09.2021 02:18");
    expect(formatDateLine(new Date("2021-09-15T19:18:00Z"))).toBe("Thứ năm, 16.09.2021 02:18");
    expect(parseDateLine("Thứ năm, 16.09.2021 02:18".normalize("NFD"))).toBe("2021-09-16T02:18");
    expect(() => parseDateLine("Thứ hai, 16.09.2021 02:18")).toThrow("là Thứ năm");
    expect(() => parseDateLine("Thứ năm, 31.02.2021 02:18")).toThrow("Không có ngày giờ");
  });
  it("pads as Decree 30 asks", () => {
    expect(formatAdministrativeDate("2021-09-05", "Phú Thọ")).toBe(
      "Phú Thọ, ngày 05 tháng 9 năm 2021",
    );
    expect(formatAdministrativeDate("2021-02-16")).toBe("ngày 16 tháng 02 năm 2021");
  });
  it("reads one date", () => {
    expect(parseDate("ngày 16 tháng 9 năm 2021")).toBe("2021-09-16");
    expect(() => parseDate("31/02/2021")).toThrow();
  });
  it("finds the commonest forms", () => {
    const text = "Nhiệm kỳ 2015 - 2000; ngày 05/10/2020; 6 tháng đầu năm 2021; QUÝ II NĂM 2021";
    expect(findDates(text).map(({ iso }) => iso)).toEqual([
      "2015/2000",
      "2020-10-05",
      "2021-01/2021-06",
      "2021-Q2",
    ]);
    expect(findDates(text)[0]?.warnings[0]?.code).toBe("dates/reversed-range");
  });
  it("reckons in civil dates", () => {
    expect(weekdayOf("2021-09-16")).toBe(4);
    expect(addDays("2021-12-31", 1)).toBe("2022-01-01");
    expect(addMonths("2021-01-31", 1)).toBe("2021-02-28");
    expect(isCivilDate("2021-02-29")).toBe(false);
    expect(isWallTime("2021-02-28T23:59:59")).toBe(true);
    expect(isInstant("2021-02-28T23:59Z")).toBe(true);
  });
  it("has leaf schemas", () => {
    expect(civilDateSchema.safeParse("2021-02-29").success).toBe(false);
    expect(wallTimeSchema.parse("2021-02-28T23:59")).toBe("2021-02-28T23:59");
    expect(instantSchema.safeParse("2021-02-28T23:59").success).toBe(false);
  });
});
