import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkText } from "./checkText.js";
import { describeIso } from "./describeIso.js";

const TEXT =
  "Căn cứ Nghị định số 101/2017/NĐ-CP ngày 01/9/2017 của Chính phủ, đến hết tháng 8 năm 2021 trường mở 15/24 lớp, đạt 65,2% kế hoạch; sáng thứ Hai, 16/9/2021 khai giảng lớp mới.";

describe("checkText", () => {
  it("judges each figure, reference and date once, in the order of the text", () => {
    const { items } = checkText(TEXT);
    expect(items.map(({ kind, judgement, raw }) => [kind, judgement, raw])).toEqual([
      ["reference", "read", "Nghị định số 101/2017/NĐ-CP"],
      ["date", "read", "ngày 01/9/2017"],
      ["date", "read", "tháng 8 năm 2021"],
      ["figure", "contradicts", "15/24 lớp"],
      ["date", "look", "sáng thứ Hai, 16/9/2021"],
    ]);
    expect(items[0]?.messages).toEqual([
      "Chính phủ · ban hành ngày 01/9/2017 · văn bản của Nhà nước",
    ]);
  });

  it("marks a figure and its percent, which stand apart", () => {
    const marked = checkText(TEXT).parts.filter(({ item }) => item?.kind === "figure");
    expect(marked.map(({ text, first }) => [text, first])).toEqual([
      ["15/24 lớp", true],
      ["65,2%", false],
    ]);
  });

  it("loses nothing of any text", () => {
    const words = fc.constantFrom(
      ..."15/24 lớp, đạt 62,5% ngày 16/9/2021 số 08/KH-UBND <b> của".split(" "),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 30 }), (parts) => {
        const text = parts.join(" ");
        expect(
          checkText(text)
            .parts.map((part) => part.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});

describe("describeIso", () => {
  it.each([
    ["2021-09-16", "ngày 16/9/2021"],
    ["2021-09-16T02:18", "02:18 ngày 16/9/2021"],
    ["2021-Q2", "quý II năm 2021"],
    ["2020/2025", "giai đoạn 2020 - 2025"],
    ["2021-06-08/2021-06-10", "từ ngày 08/6/2021 đến ngày 10/6/2021"],
    ["--09-02", "ngày 02/9 (không rõ năm)"],
    ["lunar:2016-12-28", "ngày 28/12/2016 âm lịch"],
  ])("%s", (iso, words) => expect(describeIso(iso)).toBe(words));
});
