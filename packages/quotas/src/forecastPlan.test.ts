import { describe, expect, it } from "vitest";
import { forecastPlan, planWarnings, QuotasError } from "./index.js";

const progress = {
  classes: { actual: 15, plan: 24 },
  trainees: { actual: 1351, plan: 2668 },
  opened: 15,
  carriedOver: 0,
  left: { classes: 9, trainees: 1317, traineesPerClass: 1317 / 9 },
  traineesPerClass: 1351 / 15,
};

describe("forecastPlan", () => {
  it("warns that the classes left must be larger and that the pace is too slow", () => {
    const forecast = forecastPlan(progress, { year: 2021, asOf: "2021-08-31" });
    expect(forecast.classes.expected).toBeCloseTo((15 * 365) / 243, 9);
    expect(forecast.warnings).toEqual([
      {
        code: "quotas/classes-too-small",
        message:
          "Còn 9 lớp cho 1.317 học viên: bình quân mỗi lớp phải có 146 học viên, trong khi các lớp đã mở bình quân chỉ có 90.",
      },
      {
        code: "quotas/classes-behind",
        message: "Với tiến độ hiện nay, đến hết năm chỉ mở được khoảng 22/24 lớp.",
      },
      {
        code: "quotas/trainees-behind",
        message:
          "Với tiến độ hiện nay, đến hết năm chỉ đào tạo, bồi dưỡng được khoảng 2.029/2.668 học viên.",
      },
    ]);
    expect(forecast.classesPerMonth).toBeCloseTo((15 * 30) / 243, 9);
    expect(forecast.neededClassesPerMonth).toBeCloseTo((9 * 30) / 122, 9);
    expect(forecast.assumptionText).toContain("243 ngày qua");
  });

  it("expects on the last day what is there", () => {
    const forecast = forecastPlan(progress, { year: 2021, asOf: "2021-12-31" });
    const { classes, trainees } = forecast;
    expect(forecast).not.toHaveProperty("neededClassesPerMonth");
    expect([classes.expected, trainees.expected]).toEqual([15, 1351]);
  });

  it("refuses a day of another year", () => {
    expect(() => forecastPlan(progress, { year: 2021, asOf: "2022-01-01" })).toThrow(QuotasError);
  });
});

describe("planWarnings", () => {
  it("says that a plan is exceeded and keeps silent about small differences", () => {
    const done = {
      ...progress,
      classes: { actual: 26, plan: 24 },
      trainees: { actual: 2668, plan: 2668 },
      left: { classes: 0, trainees: 0 },
    };
    const reached = { expected: 2668, reaches: true };
    expect(planWarnings(done, { classes: reached, trainees: reached })).toEqual([
      { code: "quotas/classes-over-plan", message: "Đã vượt kế hoạch 2 lớp." },
    ]);
    expect(
      planWarnings({ ...progress, left: { classes: 9, trainees: 900, traineesPerClass: 100 } }),
    ).toEqual([]);
  });
});
