import { describe, expect, it } from "vitest";
import { CitationError, isCitation, parseCitation, safeParseCitation } from "./index.js";

describe("parseCitation", () => {
  it.each([
    ["15/24 lớp", "citation/not-a-citation"],
    ["", "citation/not-a-citation"],
    ["Chỉ thị số 15/CT-TTg và Chỉ thị số 16/CT-TTg", "citation/several-citations"],
  ])("refuses %j", (text, code) => {
    expect(() => parseCitation(text)).toThrow(CitationError);
    expect(safeParseCitation(text)).toMatchObject({ ok: false, error: { code } });
  });

  it("refuses what is no text", () => {
    expect(safeParseCitation(16 as never)).toMatchObject({
      ok: false,
      error: { code: "citation/not-a-string", message: expect.stringContaining("16") },
    });
  });

  it("takes type words and titles of the caller's", () => {
    const options = { typeWords: ["Thông điệp"], lawTitles: ["cấp, thoát nước"] };
    expect(parseCitation("Thông điệp số 03/TĐ-CTN", options).type).toBe("Thông điệp");
    expect(parseCitation("Luật cấp, thoát nước", options).name).toBe("cấp, thoát nước");
    expect(safeParseCitation("Luật cấp, thoát nước").ok).toBe(false);
  });

  it("is a citation after JSON", () => {
    const citation = parseCitation("Quy định số 164-QĐ/TW, ngày 01/02/2013 của Bộ Chính trị");
    expect(isCitation(JSON.parse(JSON.stringify(citation)))).toBe(true);
    expect(isCitation({ ...citation, form: "other" })).toBe(false);
    expect(isCitation({ ...citation, year: "2013" })).toBe(false);
    expect(isCitation(null)).toBe(false);
  });
});

describe("what a citation says of itself", () => {
  it.each([
    ["Số: 1853-QĐ/BTGTW", { readings: ["Quyết định", "Quy định"], system: "party" }],
    ["Số: 232/QĐ-UBND", { impliedType: "Quyết định", system: "state" }],
    ["Số: 5673/BNV-CCVC", { impliedType: "Công văn", system: "state" }],
    ["Số: 54/TT-TCT", { readings: ["Thông tư", "Tờ trình"] }],
    ["Số: 54/2021/TT-BNV", { impliedType: "Thông tư" }],
    ["Số: 91/2025/QH15", { readings: ["Luật", "Bộ luật", "Nghị quyết"] }],
    ["Số: 09-QĐi/TW", { impliedType: "Quy định" }],
    ["Quyết định số 61/QĐ-TLĐ", { system: "other" }],
    ["Nghị quyết số 29/NQ-TW", { system: "party" }],
  ])("%s", (text, expected) => expect(parseCitation(text)).toMatchObject(expected));

  it.each([
    ["Thông tư số 51/2008/QĐ-BGDĐT", "citation/type-contradicts-sign"],
    ["Nghị đinh số 57/2017/NĐ-CP", "citation/type-misspelt"],
    ["Nghị định 110/204/NĐ-CP", "citation/odd-year"],
    ["Nghị định số 57/2017/NĐ-CP ngày 31/02/2017", "citation/impossible-date"],
    ["Nghị định số 57/2017/NĐ-CP ngày 09/5/2019", "citation/year-contradicts-date"],
  ])("%s warns", (text, code) => {
    expect(parseCitation(text).warnings.map((warning) => warning.code)).toEqual([code]);
  });

  it("does not warn where nothing is wrong", () => {
    for (const text of [
      "Quy định số 164-QĐ/TW",
      "Quyết định số 164-QĐ/TW",
      "Thông báo kết luận số 2213-TB/TU",
      "Tờ trình số 224/TT-TC",
      "Luật số 91/2025/QH15",
    ]) {
      expect(parseCitation(text).warnings, text).toEqual([]);
    }
  });
});
