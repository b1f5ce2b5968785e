import { describe, expect, it } from "vitest";
import { findNumbers } from "./index.js";

const values = (text: string) => findNumbers(text).map((found) => found.value);

describe("findNumbers", () => {
  it.each([
    ["29 lớp, với 2168 học viên", [29, 2168]],
    ["đạt 47,5% và 62.5%", [47.5, 62.5]],
    ["15/24 lớp, giai đoạn 2020-2025", [15, 24, 2020, 2025]],
    ["3.167.008 lượt và 1,285,000 lượt", [3167008, 1285000]],
    ["âm -5 độ; tăng -1,5%", [-5, -1.5]],
    ["K74B.21, A206, 164-QĐ/TW, 30/2020/NĐ-CP, Covid-19, QH14", []],
    ["01/9/2017, 16.09.2021, 05-10-2020", []],
    ["- 5 lớp\n-6 lớp", [5, 6]],
    ["05 lớp.", [5]],
    ["giá 3.150.000đ, rộng 30ha, dài 12km, 8h30, 5G, 3đôi", [3150000, 30, 12]],
    ["1.2.3.4", []],
  ])("%s", (text, expected) => expect(values(text)).toEqual(expected));

  it("keeps every reading of a doubtful mark", () => {
    expect(findNumbers("1.351 học viên")[0]).toMatchObject({
      value: 1351,
      readings: [1351, 1.351],
    });
    expect(findNumbers("6,175 tỷ")[0]).toMatchObject({ value: 6.175, readings: [6.175, 6175] });
    expect(findNumbers("62.5%")[0]).toMatchObject({ value: 62.5, readings: [62.5] });
    expect(findNumbers("99.161%")[0]).toMatchObject({ value: 99.161, readings: [99.161, 99161] });
    expect(findNumbers("47,5%")[0]).not.toHaveProperty("readings");
    expect(findNumbers("3.167.008")[0]).not.toHaveProperty("readings");
  });
});
