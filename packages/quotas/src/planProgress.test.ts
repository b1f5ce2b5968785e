import { describe, expect, it } from "vitest";
import { formatProgressSentence, planProgress, planSchema } from "./index.js";

const plan = planSchema.parse({
  version: 1,
  year: 2021,
  line: "party",
  approval: "Thông báo số 2213-TB/TU ngày 05/10/2020",
  items: [
    { id: "boi-duong", name: "Bồi dưỡng", programme: "boi-duong", classes: 24, trainees: 2668 },
  ],
});

/** Fifteen classes opened by the end of August that make 1.351 trainees together. */
const held = Array.from({ length: 15 }, (_, index) => ({
  programme: "boi-duong",
  status: "closed" as const,
  opensOn: `2021-0${1 + (index % 8)}-11`,
  closesOn: `2021-0${1 + (index % 8)}-15`,
  trainees: index === 0 ? 91 : 90,
}));

describe("planProgress", () => {
  it("makes the figures of a printed report from the records of the classes", () => {
    const progress = planProgress(plan, held, { asOf: "2021-08-31" });
    expect(progress.classes).toEqual({ actual: 15, plan: 24 });
    expect(progress.trainees).toEqual({ actual: 1351, plan: 2668 });
    expect(progress.left.classes).toBe(9);
    expect(progress.left.trainees).toBe(1317);
    expect(progress.left.traineesPerClass).toBeCloseTo(146.33, 2);
    expect(progress.traineesPerClass).toBeCloseTo(90.07, 2);
    expect(formatProgressSentence(progress)).toBe(
      "Đã mở 15/24 lớp, đạt 62,5% kế hoạch; 1.351/2.668 học viên, đạt 50,6% kế hoạch",
    );
  });

  it("counts a merged class once, and what is carried over only where it is asked to", () => {
    const classes = [
      { programme: "boi-duong", status: "running" as const, opensOn: "2020-11-02", trainees: 60 },
      { programme: "boi-duong", status: "running" as const, opensOn: "2021-03-01", trainees: 70 },
      {
        programme: "boi-duong",
        status: "running" as const,
        opensOn: "2021-03-01",
        trainees: 40,
        mergedInto: "x",
      },
    ];
    const options = { asOf: "2021-06-30" };
    expect(planProgress(plan, classes, options)).toMatchObject({
      opened: 1,
      carriedOver: 1,
      trainees: { actual: 130 },
    });
    expect(planProgress(plan, classes, { ...options, countCarriedOver: false })).toMatchObject({
      opened: 1,
      carriedOver: 0,
      trainees: { actual: 70 },
    });
  });

  it("names the classes that no item asks for", () => {
    const classes = [
      { programme: "khac", status: "running" as const, opensOn: "2021-03-01", trainees: 70 },
    ];
    const progress = planProgress(plan, classes, { asOf: "2021-06-30" });
    expect(progress.unplanned).toEqual(classes);
    expect(progress.classes.actual).toBe(0);
    expect(progress).not.toHaveProperty("traineesPerClass");
  });

  it("follows an amendment from its day on", () => {
    const amended = {
      ...plan,
      amendments: [
        { date: "2021-07-01", basis: "Công văn số 12/SNV", item: "boi-duong", classes: 20 },
      ],
    };
    expect(planProgress(amended, held, { asOf: "2021-06-30" }).classes.plan).toBe(24);
    expect(planProgress(amended, held, { asOf: "2021-07-01" }).classes.plan).toBe(20);
  });
});

describe("planSchema", () => {
  const messagesOf = (input: unknown) =>
    planSchema.safeParse(input).error?.issues.map(({ message }) => message) ?? [];

  it.each([
    [
      { ...plan, approval: "theo chỉ đạo" },
      "Trường “approval” phải là viện dẫn một văn bản, như “Thông báo số 2213-TB/TU ngày 05/10/2020”, nhận được “theo chỉ đạo”.",
    ],
    [
      { ...plan, line: "dang" },
      "Trường “line” phải là party (Đảng) hoặc state (chính quyền), nhận được “dang”.",
    ],
    [{ ...plan, items: [] }, "Kế hoạch cần ít nhất một chỉ tiêu trong “items”."],
    [
      { ...plan, items: [...plan.items, ...plan.items] },
      "Chỉ tiêu “boi-duong” có hai lần trong kế hoạch.",
    ],
  ])("says what is wrong: %#", (input, message) => {
    expect(messagesOf(input)).toContain(message);
  });
});
