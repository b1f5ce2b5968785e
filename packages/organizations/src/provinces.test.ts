import { describe, expect, it } from "vitest";
import {
  bodiesByAbbreviation,
  findProvince,
  PROVINCES,
  provinceByCode,
  provinceOn,
  provincesOn,
  resolveBodies,
  schoolNameOn,
  schoolOfProvince,
  unitKindsOn,
} from "./index.js";

describe("provincesOn", () => {
  it.each([
    ["2010-01-01", 63, 5],
    ["2024-12-31", 63, 5],
    ["2025-01-01", 63, 6],
    ["2025-06-30", 63, 6],
    ["2025-07-01", 34, 6],
    ["2026-04-29", 34, 6],
    ["2026-04-30", 34, 7],
    ["2026-09-01", 34, 8],
    ["2026-09-20", 34, 9],
  ])("%s: %i units, %i of them cities", (date, count, cities) => {
    const units = provincesOn(date);
    expect(units).toHaveLength(count);
    expect(units.filter((unit) => unit.kind === "thành phố")).toHaveLength(cities);
    expect(new Set(units.map((unit) => unit.code)).size).toBe(count);
    expect(new Set(units.map((unit) => unit.name)).size).toBe(count);
  });
});

describe("findProvince", () => {
  it.each([
    "Phú Thọ",
    "tỉnh Phú Thọ",
    "TỈNH PHÚ THỌ",
    "phu tho",
    "phu-tho",
    "Phú Thọ".normalize("NFD"),
    " Phú\u00a0Thọ ",
  ])("reads “%s”", (name) => expect(findProvince(name)?.id).toBe("phu-tho-2025"));

  it.each([
    ["TP.HCM", "ho-chi-minh-2025"],
    ["TPHCM", "ho-chi-minh-2025"],
    ["Thành phố Hồ Chí Minh", "ho-chi-minh-2025"],
    ["Thủ đô Hà Nội", "ha-noi"],
    ["Thừa Thiên - Huế", "hue"],
    ["Bà Rịa – Vũng Tàu", "ba-ria-vung-tau"],
    ["Đắc Lắc", "dak-lak-2025"],
    ["Thanh Hoá", "thanh-hoa"],
    ["KonTum", "kon-tum"],
    ["Hòa Bình", "hoa-binh"],
    ["HOÀ BÌNH", "hoa-binh"],
    ["\u00d0ồng Nai", "dong-nai-2025"],
    ["T.P. Hồ Chí Minh", "ho-chi-minh-2025"],
    ["TT-Huế", "hue"],
    ["BR-VT", "ba-ria-vung-tau"],
  ])("reads “%s”", (name, id) => expect(findProvince(name)?.id).toBe(id));

  it("minds the date", () => {
    expect(findProvince("Phú Thọ", { date: "2021-09-16" })?.id).toBe("phu-tho");
    expect(findProvince("Vĩnh Phúc", { date: "2025-07-01" })).toBeUndefined();
    expect(findProvince("Huế", { date: "2020-01-01" })?.fullName).toBe("Tỉnh Thừa Thiên Huế");
    expect(findProvince("Đồng Nai", { date: "2026-04-29" })?.fullName).toBe("Tỉnh Đồng Nai");
    expect(findProvince("Đồng Nai")?.fullName).toBe("Thành phố Đồng Nai");
    expect(findProvince("Hà Tây")).toBeUndefined();
    expect(findProvince("")).toBeUndefined();
  });

  it("takes another register", () => {
    const [first] = PROVINCES;
    const provinces = first === undefined ? [] : [{ ...first, aliases: ["Hà Tuyên"] }];
    expect(findProvince("Hà Tuyên", { provinces })?.id).toBe(first?.id);
    expect(findProvince("Phú Thọ", { provinces })).toBeUndefined();
  });
});

describe("a date that is none", () => {
  it.each(["16/09/2021", "2021-13-01", "2021", ""])("“%s” is refused by every look-up", (date) => {
    for (const lookUp of [
      () => provincesOn(date),
      () => findProvince("Phú Thọ", { date }),
      () => provinceByCode("25", { date }),
      () => provinceOn("phu-tho", date),
      () => unitKindsOn(date),
      () => bodiesByAbbreviation("UBND", { date }),
      () => resolveBodies("UBND", { date }),
      () => schoolNameOn(schoolOfProvince("hue"), date),
    ]) {
      expect(lookUp).toThrow(expect.objectContaining({ code: "organizations/invalid-date" }));
    }
  });
});

describe("provinceByCode", () => {
  it.each(["15", "24", "44", "52", "80", "82", "91"])(
    "knows that %s went to another name in 2025",
    (code) => {
      const before = provinceByCode(code, { date: "2025-06-30" });
      const since = provinceByCode(code, { date: "2025-07-01" });
      expect(before?.name).not.toBe(since?.name);
      expect(since?.seatOf).toBe(before?.id);
      expect(provinceByCode(code)?.id).toBe(since?.id);
    },
  );

  it("gives a code that ended only without a date or before", () => {
    expect(provinceByCode("26")?.name).toBe("Vĩnh Phúc");
    expect(provinceByCode("26", { date: "2026-01-01" })).toBeUndefined();
    expect(provinceByCode("99")).toBeUndefined();
  });
});

describe("provinceOn", () => {
  it("follows a unit through the merger both ways", () => {
    const names = (id: string, date: string) => provinceOn(id, date).map((unit) => unit.name);
    expect(names("hoa-binh", "2026-01-01")).toEqual(["Phú Thọ"]);
    expect(names("tay-ninh-2025", "2020-01-01")).toEqual(["Tây Ninh", "Long An"]);
    expect(names("ha-noi", "2026-01-01")).toEqual(["Hà Nội"]);
    expect(() => provinceOn("ha-tay", "2026-01-01")).toThrow(
      expect.objectContaining({ code: "organizations/unknown-province" }),
    );
  });
});
