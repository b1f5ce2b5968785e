import { describe, expect, it } from "vitest";
import { ABBREVIATIONS, expandAbbreviation, PROPER_NAMES } from "./index.js";

describe("expandAbbreviation", () => {
  it.each([
    ["QLĐT&NCKH", ["Quản lý đào tạo và Nghiên cứu khoa học"]],
    ["hđnd", ["Hội đồng nhân dân"]],
    ["TCT", ["Trường Chính trị", "Tổng cục Thuế"]],
    ["HĐND & UBND", ["Hội đồng nhân dân và Ủy ban nhân dân"]],
    ["QLĐT&XYZ", []],
    ["", []],
    ["&", []],
  ])("%s", (abbreviation, readings) => expect(expandAbbreviation(abbreviation)).toEqual(readings));

  it("lets the caller's rows come first", () => {
    const provenance = { source: "Quy ước của trường", certainty: "practice" } as const;
    const abbreviations = [{ abbreviation: "TCT", expansion: "Tổ công tác", provenance }];
    expect(expandAbbreviation("TCT", { abbreviations })).toEqual([
      "Tổ công tác",
      "Trường Chính trị",
      "Tổng cục Thuế",
    ]);
  });
});

describe("the registers", () => {
  it("have a source and a certainty on every row, and no row twice", () => {
    for (const { provenance } of [...ABBREVIATIONS, ...PROPER_NAMES]) {
      expect(provenance.source.length).toBeGreaterThan(10);
      expect(["sourced", "practice", "unsure"]).toContain(provenance.certainty);
    }
    const names = PROPER_NAMES.map((row) => row.name);
    expect(new Set(names).size).toBe(names.length);
    const readings = ABBREVIATIONS.map((row) => `${row.abbreviation}=${row.expansion}`);
    expect(new Set(readings).size).toBe(readings.length);
  });
});
