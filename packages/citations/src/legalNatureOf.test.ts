import { describe, expect, it } from "vitest";
import { legalNatureOf, parseCitation } from "./index.js";

describe("legalNatureOf", () => {
  it.each([
    ["Quyết định số 19/2025/QĐ-TTg", "normative"],
    ["Quyết định số 1131/QĐ-TTg", "individual"],
    ["Nghị quyết số 202/2025/QH15", "normative"],
    ["Nghị quyết số 828/NQ-UBTVQH14", "individual"],
    ["Số: 91/2025/QH15", "normative"],
    ["Công văn số 5673/BNV-CCVC", "individual"],
    ["Luật Viên chức năm 2010", "normative"],
    ["Nghị quyết số 66.7/2025/NQ-CP", "normative"],
    ["Nghị quyết số 30a/2008/NQ-CP", undefined],
    ["Văn bản hợp nhất số 03/VBHN-VPQH", undefined],
    ["Hợp đồng số 18/2022/HĐ-TCT", undefined],
    ["Quyết định số 121-CP ngày 08/8/1967", undefined],
    ["Quyết định số 874/TTg", undefined],
    ["Quy định số 11-QĐ/TW", undefined],
    ["Nghị định 54", undefined],
  ])("%s: %s", (text, nature) => {
    expect(legalNatureOf(parseCitation(text))).toBe(nature);
  });
});
