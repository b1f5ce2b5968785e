import { describe, expect, it } from "vitest";
import { CitationError, formatCitation, parseCitation } from "./index.js";

describe("formatCitation", () => {
  it.each([
    [
      "Nghị định 101/2017/NĐ-CP ngày 1/9/2017 của Chính phủ",
      {},
      "Nghị định số 101/2017/NĐ-CP ngày 01 tháng 9 năm 2017 của Chính phủ",
    ],
    [
      "Quyết định 753/QĐ-TTg ngày 5/2/2021",
      {},
      "Quyết định số 753/QĐ-TTg ngày 05 tháng 02 năm 2021",
    ],
    [
      "Nghị định 101/2017/NĐ-CP ngày 1/9/2017 của Chính phủ",
      { within: "normative", on: "2024-05-01" },
      "Nghị định số 101/2017/NĐ-CP ngày 01 tháng 9 năm 2017 của Chính phủ",
    ],
    [
      "Nghị định 101/2017/NĐ-CP ngày 1/9/2017 của Chính phủ",
      { within: "normative", on: "2025-04-01" },
      "Nghị định số 101/2017/NĐ-CP của Chính phủ",
    ],
    [
      "Quy định 164-QĐ/TW ngày 01/02/2013 của Bộ Chính trị",
      {},
      "Quy định số 164-QĐ/TW, ngày 01/02/2013 của Bộ Chính trị",
    ],
    ["Quy định số 164-QĐ/TW", { mention: "later" }, "Quy định 164-QĐ/TW"],
    [
      "Luật Viên chức năm 2010",
      { within: "normative", on: "2025-05-01" },
      "Luật Viên chức năm 2010",
    ],
    [
      "Luật Cán bộ, công chức số 80/2025/QH15",
      { within: "normative", on: "2026-01-01" },
      "Luật Cán bộ, công chức số 80/2025/QH15",
    ],
    [
      "Luật Cán bộ, công chức số 80/2025/QH15",
      { within: "normative", on: "2025-05-01" },
      "Luật Cán bộ, công chức năm 2025",
    ],
    [
      "Nghị định 30/2020/NĐ-CP",
      { subject: "về công tác văn thư" },
      "Nghị định số 30/2020/NĐ-CP về công tác văn thư",
    ],
  ] as const)("%s %j", (text, options, expected) => {
    expect(formatCitation(parseCitation(text), options)).toBe(expected);
  });

  it("refuses what names no document", () => {
    expect(() => formatCitation({ system: "state", type: "Nghị định" })).toThrow(CitationError);
  });
});
