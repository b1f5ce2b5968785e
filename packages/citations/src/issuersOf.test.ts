import { describe, expect, it } from "vitest";
import { issuersOf, parseCitation } from "./index.js";

function namesOf(text: string): readonly (readonly string[])[] {
  return issuersOf(parseCitation(text)).map(({ bodies }) => bodies.map(({ name }) => name));
}

describe("issuersOf", () => {
  it("names the body of a sign, and every body of a joint one", () => {
    expect(namesOf("Nghị quyết số 351/2017/UBTVQH14")).toEqual([["Ủy ban Thường vụ Quốc hội"]]);
    expect(namesOf("Thông tư liên tịch số 90/2009/TTLT-BTC-BNV")).toEqual([
      ["Bộ Tài chính"],
      ["Bộ Nội vụ"],
    ]);
    expect(namesOf("Công văn số 12729/VPCP-KGVX")).toEqual([["Văn phòng Chính phủ"]]);
  });

  it("keeps every body that may be meant, and asks the time of the document", () => {
    expect(namesOf("Thông báo số 88/TB-TCT")[0]).toContain("Trường Chính trị tỉnh, thành phố");
    expect(namesOf("Thông báo số 88/TB-TCT")[0]).toContain("Tổng cục Thuế");
    expect(namesOf("Thông báo số 88/TB-TCT ngày 03/4/2026")[0]).not.toContain("Tổng cục Thuế");
  });

  it("has none for an unknown sign or a bare number", () => {
    expect(namesOf("Quyết định số 12/QĐ-XYZW")).toEqual([[]]);
    expect(namesOf("Nghị định 54")).toEqual([]);
  });
});
