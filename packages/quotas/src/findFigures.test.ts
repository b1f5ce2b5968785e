import { describe, expect, it } from "vitest";
import { checkFigures, findFigures } from "./figures.js";

const facts = (text: string) =>
  findFigures(text).map(({ measure, actual, plan, percent }) => [
    measure,
    actual ?? null,
    plan ?? null,
    percent ?? null,
  ]);

describe("findFigures", () => {
  it.each([
    [
      "mở được 15/24 lớp bồi dưỡng, đạt 62.5% với 1351/2668 học viên, đạt 50.6%",
      [
        ["classes", 15, 24, 62.5],
        ["trainees", 1351, 2668, 50.6],
      ],
    ],
    [
      "dạy 29 lớp, với 2168 học viên. Đạt 58% kế hoạch về mở lớp; 2168/4563 học viên, đạt 47,5% kế hoạch",
      [
        ["classes", 29, null, 58],
        ["trainees", 2168, 4563, 47.5],
      ],
    ],
    [
      "24 lớp với 2668 học viên",
      [
        ["classes", null, 24, null],
        ["trainees", null, 2668, null],
      ],
    ],
    ["Kế hoạch năm giao 24 lớp; đến nay đã mở 15 lớp", [["classes", 15, 24, null]]],
    // The point of “2.668” once ended a sentence before a bracket.
    ["số học viên: 1.351/2.668 (50,6%)", [["trainees", 1351, 2668, 50.6]]],
    ["bồi dưỡng 2.240 học viên, vượt 12% chỉ tiêu", [["trainees", 2240, null, 112]]],
    ["mở 48 lớp, vượt kế hoạch 6,7%", [["classes", 48, null, 106.7]]],
    [
      "mở 61 lớp, 5.214 học viên, đạt lần lượt 101,7% và 96,6% kế hoạch",
      [
        ["classes", 61, null, 101.7],
        ["trainees", 5214, null, 96.6],
      ],
    ],
    [
      "về số lớp đạt 58%, về số học viên đạt 47,5% kế hoạch",
      [
        ["classes", null, null, 58],
        ["trainees", null, null, 47.5],
      ],
    ],
    ["còn phải mở 9 lớp với 1.317 học viên; 26 lớp chưa mở", []],
    ["đã mở 15 lớp trên tổng số 24 lớp, đạt 62,5%", [["classes", 15, 24, 62.5]]],
    ["đã khai giảng hai mươi mốt lớp", [["classes", 21, null, null]]],
    ["Số lớp đã mở: 15/24 (62,5%)", [["classes", 15, 24, 62.5]]],
    ["bồi dưỡng trên 14 nghìn lượt học viên", [["trainees", 14_000, null, null]]],
    ["giáo viên chủ nhiệm lớp 6/3", []],
    ["kết nạp 12 đảng viên, đạt 60% kế hoạch", []],
    ["95% học viên đạt loại khá", []],
    ["từ 70 đến 100 học viên mỗi lớp", []],
    ["trường đạt 51/55 chỉ tiêu của trường chuẩn", []],
    ["học viên khóa 37 học viện", []],
  ])("%s", (text, expected) => expect(facts(text)).toEqual(expected));
});

describe("checkFigures", () => {
  it("derives the only plan that 29 classes at 58 % allow", () => {
    const [verdict] = checkFigures("đã mở 29 lớp, đạt 58% kế hoạch");
    expect(verdict?.implied).toEqual({ plan: 50 });
  });

  it.each([
    ["đã mở 15/24 lớp, đạt 62,5%", "agrees", 62.5],
    ["đã mở 15/24 lớp, đạt 65,2%", "contradicts", 62.5],
    ["56/69 học viên, đạt 81,2%", "agrees", 81.2],
    ["56/69 học viên, đạt 81,1%", "agrees", 81.2],
    ["56/69 học viên, đạt 81,3%", "contradicts", 81.2],
    ["56/69 học viên", "cannot-tell", 81.2],
  ])("%s", (text, verdict, computed) => {
    expect(checkFigures(text)).toMatchObject([{ verdict, computed }]);
  });

  it("says when no whole plan gives the percent", () => {
    expect(checkFigures("đã mở 3 lớp, đạt 58% kế hoạch")[0]?.verdict).toBe("contradicts");
  });
});
