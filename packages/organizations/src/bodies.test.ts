import { describe, expect, it } from "vitest";
import { BODIES, bodiesByAbbreviation } from "./index.js";

const names = (abbreviation: string, date?: string) =>
  bodiesByAbbreviation(abbreviation, date === undefined ? {} : { date }).map((body) => body.name);

describe("bodiesByAbbreviation", () => {
  it("keeps every reading", () => {
    expect(names("TCT")).toEqual(["Tổng cục Thuế", "Trường Chính trị tỉnh, thành phố"]);
    expect(names("TCT", "2026-01-01")).toEqual(["Trường Chính trị tỉnh, thành phố"]);
    expect(names("CP", "1967-08-08")).toEqual(["Hội đồng Chính phủ"]);
    expect(names("CP", "2020-03-05")).toEqual(["Chính phủ"]);
    expect(names("TTCT", "2025-07-15")).toEqual([]);
  });

  it.each([
    ["BGD&ĐT", "Bộ Giáo dục và Đào tạo"],
    ["bgdđt", "Bộ Giáo dục và Đào tạo"],
    ["T.Ư", "Trung ương Đảng"],
    ["UBTVQH14", "Ủy ban Thường vụ Quốc hội"],
    ["HVCT-HCQG", "Học viện Chính trị - Hành chính quốc gia Hồ Chí Minh"],
    ["\u00d0U", "Đảng ủy"],
    ["TTG", "Thủ tướng Chính phủ"],
  ])("reads %s", (abbreviation, name) => expect(names(abbreviation)[0]).toBe(name));

  it("knows nothing of what is not there", () => {
    expect(names("XYZ")).toEqual([]);
    expect(names("")).toEqual([]);
  });

  it("takes another register", () => {
    const [body] = BODIES;
    const bodies = body === undefined ? [] : [{ ...body, abbreviation: "HĐTS" }];
    expect(bodiesByAbbreviation("HĐTS", { bodies })).toEqual(bodies);
    expect(bodiesByAbbreviation("UBND", { bodies })).toEqual([]);
  });
});

describe("the register of bodies", () => {
  it("has ids of its own, and successors that are in it and go on later", () => {
    const byId = new Map(BODIES.map((body) => [body.id, body]));
    expect(byId.size).toBe(BODIES.length);
    for (const body of BODIES) {
      if (body.validFrom && body.validTo) expect(body.validFrom < body.validTo).toBe(true);
      if (body.successor === undefined) continue;
      const successor = byId.get(body.successor);
      expect(successor, body.id).toBeDefined();
      expect((successor?.validTo ?? "9999") > (body.validTo ?? "0000"), body.id).toBe(true);
    }
  });

  it("has a source and a certainty on every row, as weak as its weakest part", () => {
    for (const body of BODIES) {
      expect(body.provenance.source.length).toBeGreaterThan(10);
      if (body.abbreviationCertainty === "unsure" || body.validityCertainty === "unsure") {
        expect(body.provenance.certainty).toBe("unsure");
      }
    }
  });
});
