import { describe, expect, it } from "vitest";
import { checkFigures } from "./figures.js";

// The figures of a report of August 2021 in words of our own: two dates, two scopes, two decimal marks.
const REPORT = `Năm 2021, trường được giao việc khá nặng: riêng khối bồi dưỡng là 24 lớp với 2668 học viên.

Hết 6 tháng đầu năm 2021, các khoa đã lên lớp cho 29 lớp, với 2168 học viên (kể cả lớp cũ và lớp mới). Đạt 58% kế hoạch về mở lớp; 2168/4563 học viên, đạt 47,5% kế hoạch về số học viên. Riêng bồi dưỡng, tính đến tháng 8 năm 2021 đã có 15/24 lớp được mở, đạt 62.5%, với 1351/2668 học viên, đạt 50.6%.`;

describe("checkFigures on a whole report", () => {
  const verdicts = checkFigures(REPORT);

  it("finds six figures and no contradiction", () => {
    expect(
      verdicts.map(({ figure, verdict }) => [
        figure.measure,
        figure.actual,
        figure.plan,
        figure.percent,
        verdict,
      ]),
    ).toEqual([
      ["classes", undefined, 24, undefined, "cannot-tell"],
      ["trainees", undefined, 2668, undefined, "cannot-tell"],
      ["classes", 29, undefined, 58, "cannot-tell"],
      ["trainees", 2168, 4563, 47.5, "agrees"],
      ["classes", 15, 24, 62.5, "agrees"],
      ["trainees", 1351, 2668, 50.6, "agrees"],
    ]);
  });

  it("derives the plan of 50 classes and keeps the two dates apart", () => {
    expect(verdicts[2]?.implied).toEqual({ plan: 50 });
    expect(verdicts[2]?.figure.period).toBe("6 tháng đầu năm 2021");
    expect(verdicts[4]?.figure.period).toBe("tính đến tháng 8 năm 2021");
  });

  it("notices one wrong digit in any of the checked figures", () => {
    for (const [right, wrong] of [
      ["2168/4563", "2668/4563"],
      ["15/24 lớp", "15/25 lớp"],
      ["1351/2668", "1351/2168"],
      ["47,5%", "45,7%"],
    ] as const) {
      const damaged = checkFigures(REPORT.replace(right, wrong));
      expect(damaged.some(({ verdict }) => verdict === "contradicts")).toBe(true);
    }
  });
});

describe("plans that cannot both be right", () => {
  const said = (first: number, second: number) =>
    checkFigures(
      `Kế hoạch năm 2021 giao ${first} lớp bồi dưỡng. Năm 2021 mở 15/${second} lớp bồi dưỡng.`,
    ).map(({ verdict }) => verdict);

  it("contradicts both only where measure, group and period are the same", () => {
    expect(said(24, 25)).toEqual(["contradicts", "contradicts"]);
    expect(said(24, 24)).toEqual(["cannot-tell", "cannot-tell"]);
    expect(
      checkFigures("Kế hoạch năm 2020 giao 30 lớp. Kế hoạch năm 2021 giao 24 lớp.").map(
        ({ verdict }) => verdict,
      ),
    ).toEqual(["cannot-tell", "cannot-tell"]);
  });
});

describe("a plan named just before what was reached of it", () => {
  it.each([
    ["Kế hoạch giao 30 lớp, thực hiện 27 lớp, đạt 90%.", "agrees"],
    ["Kế hoạch giao 30 lớp, thực hiện 27 lớp, đạt 92%.", "contradicts"],
    ["Mở 56/50 lớp, vượt 12% kế hoạch.", "agrees"],
    ["Mở 56/50 lớp, vượt 21% kế hoạch.", "contradicts"],
  ])("%s", (text, verdict) => expect(checkFigures(text)[0]?.verdict).toBe(verdict));
});
