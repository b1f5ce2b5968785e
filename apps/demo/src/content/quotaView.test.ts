import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { loadSchool } from "./loadSchool.js";
import { quotaView } from "./quotaView.js";

const school = await loadSchool(fileURLToPath(new URL("../../schools/tra-son", import.meta.url)));

describe("the plan of the demo, counted from its class records", () => {
  it("is 29 of 50 classes and 2.168 of 4.563 trainees at the end of June", () => {
    const { progress, answer } = quotaView(school, { day: "2021-06-30" });
    expect(progress.classes).toEqual({ actual: 29, plan: 50 });
    expect(progress.trainees).toEqual({ actual: 2168, plan: 4563 });
    expect(answer).toBe("Đã mở được 29/50 lớp, đạt 58% kế hoạch; 2.168/4.563 học viên, đạt 47,5%.");
    expect(progress.unplanned).toEqual([]);
  });

  it("is 15 of 24 classes and 1.351 of 2.668 trainees of further training at the end of August", () => {
    const { asOf, answer, forecast } = quotaView(school, { group: "Bồi dưỡng" });
    expect(asOf).toBe("2021-08-31");
    expect(answer).toBe(
      "Đã mở được 15/24 lớp, đạt 62,5% kế hoạch; 1.351/2.668 học viên, đạt 50,6%.",
    );
    expect(forecast.warnings[0]?.message).toBe(
      "Còn 9 lớp cho 1.317 học viên: bình quân mỗi lớp phải có 146 học viên, trong khi các lớp đã mở bình quân chỉ có 90.",
    );
  });

  it("falls back to the newest figures of the whole plan", () => {
    const { asOf, group, progress } = quotaView(school, { day: "2021-02-31", group: "<b>" });
    expect([asOf, group]).toEqual(["2021-08-31", ""]);
    const sum = (side: "actual" | "plan") =>
      quotaView(school).byGroup.reduce((all, row) => all + row.classes[side], 0);
    expect(progress.classes).toEqual({ actual: sum("actual"), plan: sum("plan") });
  });
});
