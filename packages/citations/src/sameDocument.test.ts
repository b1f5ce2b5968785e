import { describe, expect, it } from "vitest";
import { parseCitation, sameDocument } from "./index.js";

describe("sameDocument", () => {
  it.each([
    ["Nghị định 101/2017/NĐ-CP", "nghị định số 101/2017/ NĐ-CP ngày 01/9/2017", "same"],
    ["Nghị định 69/2017/NĐ-CP ngày 15/5/2017", "Nghị định 69/2017/NĐ-CP ngày 25/5/2017", "same"],
    ["Luật số 91/2025/QH15", "Luật số 91/2025/QH14", "different"],
    ["Quyết định số 111/HĐBT ngày 13/10/1981", "Quyết định 111-HĐBT ngày 13-10-1981", "same"],
    ["Nghị quyết số 29-NQ/TW ngày 04/11/2013", "Nghị quyết 29/NQ-TW ngày 4/11/2013", "same"],
    ["Kết luận số 69-KL/TW", "Kết luận 69-KL/T.Ư", "cannot-tell"],
    ["Quy định số 11-QĐ/TW ngày 19/5/2021", "Quy định số 11-QĐ/TW ngày 25/8/2016", "different"],
    [
      "Kế hoạch số 12/KH-UBND của UBND tỉnh Phú Thọ",
      "Kế hoạch số 12/KH-UBND của UBND tỉnh Lào Cai",
      "different",
    ],
    ["Kế hoạch số 12/KH-UBND", "Kế hoạch số 12/KH-UBND", "cannot-tell"],
    ["Nghị quyết 18-NQ/TW (khóa XII)", "Nghị quyết số 18-NQ/TW ngày 25/10/2017", "same"],
    ["Nghị quyết 29-NQ/TW khóa XI", "Nghị quyết 29-NQ/TW khóa XIII", "different"],
    ["Kết luận 21-KL/TW, khóa XII", "Kết luận 21-KL/TW ngày 25/10/2021", "cannot-tell"],
    ["Quy định 11-QĐ/TW khóa XIII", "Quyết định 11-QĐ/TW khóa XIII", "cannot-tell"],
    ["Quyết định số 6468", "Quyết định số 6468-QĐ/HVCTQG", "cannot-tell"],
    ["Quyết định số 6468", "Quyết định số 6469-QĐ/HVCTQG", "different"],
    ["Luật Viên chức năm 2010", "Luật viên chức ngày 15/11/2010", "same"],
    ["Luật Giáo dục năm 2005", "Luật Giáo dục năm 2019", "different"],
  ])("%s | %s", (one, other, expected) => {
    expect(sameDocument(parseCitation(one), parseCitation(other))).toBe(expected);
    expect(sameDocument(parseCitation(other), parseCitation(one))).toBe(expected);
  });
});
