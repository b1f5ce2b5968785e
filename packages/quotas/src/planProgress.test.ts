import { describe, expect, it } from "vitest";
import {
  type CountedClass,
  formatProgressReport,
  formatProgressSentence,
  type PlanItem,
  planHistory,
  planProgress,
  planSchema,
  QuotasError,
} from "./index.js";

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
      "Đã mở được 15/24 lớp, đạt 62,5% kế hoạch; 1.351/2.668 học viên, đạt 50,6%",
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

describe("which item a class fills", () => {
  const item = { name: "x", classes: 1, trainees: 60 };
  const open = (opensOn: string, more: object = {}) => ({
    programme: "tc",
    status: "running" as const,
    opensOn,
    trainees: 60,
    ...more,
  });
  const reached = (items: readonly PlanItem[], classes: readonly CountedClass[]) =>
    planProgress({ year: 2021, items: [...items], amendments: [] }, classes, {
      asOf: "2021-12-31",
    }).items.map((each) => [each.item.id, each.classes.actual]);

  it("is one of its form, unit and target group, where the record says them", () => {
    const items = [
      { ...item, id: "a", programme: "tc", form: "full-time" as const },
      { ...item, id: "b", programme: "tc", form: "part-time" as const, unit: "Sở Nội vụ" },
      {
        ...item,
        id: "c",
        programme: "tc",
        targetGroup: { scale: "defence-security" as const, level: 4 as const },
      },
    ];
    expect(
      reached(items, [
        open("2021-03-01", { form: "part-time", unit: "Sở Nội vụ" }),
        open("2021-03-02", {
          form: "part-time",
          unit: "Tỉnh đoàn",
          targetGroup: { scale: "defence-security", level: 4 },
        }),
      ]),
    ).toEqual([
      ["a", 0],
      ["b", 1],
      ["c", 1],
    ]);
    const other = { targetGroup: { scale: "knowledge-update-164", level: 4 } } as const;
    const progress = planProgress(
      { year: 2021, items: items.slice(2), amendments: [] },
      [open("2021-03-02", other)],
      { asOf: "2021-12-31" },
    );
    expect(progress.unplanned).toHaveLength(1);
  });

  it("is the one meant for its quarter or month, while that has room", () => {
    const items = [
      { ...item, id: "q1", programme: "tc", quarter: 1 as const },
      { ...item, id: "q2", programme: "tc", quarter: 2 as const },
      { ...item, id: "t6", programme: "tc", month: 6 },
    ];
    expect(reached(items, [open("2021-06-01"), open("2021-05-01"), open("2021-04-01")])).toEqual([
      ["q1", 1],
      ["q2", 1],
      ["t6", 1],
    ]);
  });
});

describe("the last day", () => {
  it("counts the whole year from any later day, and refuses a day before", () => {
    const next = { programme: "boi-duong", status: "running", opensOn: "2022-01-10", trainees: 9 };
    const classes = [...held, next as CountedClass];
    expect(planProgress(plan, classes, { asOf: "2022-02-28" }).classes.actual).toBe(15);
    for (const asOf of ["2020-12-31", "2021-02-30", "hôm nay"]) {
      expect(() => planProgress(plan, classes, { asOf })).toThrow(QuotasError);
    }
  });
});

describe("persons and attendances", () => {
  it("are never added to each other", () => {
    const classes = [
      {
        programme: "boi-duong",
        status: "closed",
        opensOn: "2021-03-01",
        trainees: 40,
        attendances: 120,
      },
    ] as const;
    const progress = planProgress(plan, classes, { asOf: "2021-12-31" });
    expect(progress.trainees.actual).toBe(40);
    expect(progress.attendances).toEqual({ actual: 120, plan: 0 });
    expect(formatProgressReport(progress)).toBe(
      "Tính đến ngày 31/12/2021, trường đã mở được 1/24 lớp, đạt 4,2% kế hoạch; 40/2.668 học viên, đạt 1,5%. Tổng số lượt học viên là 120 lượt. So với kế hoạch năm còn thiếu 23 lớp và 2.628 học viên.",
    );
  });
});

describe("planHistory", () => {
  it("tells what each decision changed, also an item that joins", () => {
    const amended = planSchema.parse({
      ...plan,
      amendments: [
        {
          date: "2021-09-01",
          basis: "Công văn số 31/SNV",
          newItem: { id: "so", name: "Kỹ năng số", programme: "so", classes: 2, trainees: 160 },
        },
        { date: "2021-07-01", basis: "Công văn số 12/SNV", item: "boi-duong", trainees: 2500 },
        { date: "2021-10-01", basis: "Công văn số 40/SNV", item: "so", classes: 3 },
      ],
    });
    expect(
      planHistory(amended).map(({ date, before, after }) => [
        date,
        before && [before.classes, before.trainees],
        [after.classes, after.trainees],
      ]),
    ).toEqual([
      ["2021-07-01", [24, 2668], [24, 2500]],
      ["2021-09-01", undefined, [2, 160]],
      ["2021-10-01", [2, 160], [3, 160]],
    ]);
    const classesOn = (asOf: string) => planProgress(amended, [], { asOf }).classes.plan;
    expect([classesOn("2021-08-31"), classesOn("2021-09-30"), classesOn("2022-01-15")]).toEqual([
      24, 26, 27,
    ]);
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
    [
      { ...plan, items: [{ ...plan.items[0], quarter: 2, month: 7 }] },
      "Tháng (“items.month”) phải thuộc quý đã ghi (“items.quarter”).",
    ],
    [
      {
        ...plan,
        amendments: [{ date: "2021-07-01", basis: "Công văn số 12/SNV", item: "boi-duong" }],
      },
      "Mỗi điều chỉnh hoặc sửa số lớp, số học viên của một chỉ tiêu (“item”), hoặc thêm một chỉ tiêu (“newItem”).",
    ],
    [
      {
        ...plan,
        amendments: [{ date: "2021-07-01", basis: "Công văn số 12/SNV", item: "z", classes: 1 }],
      },
      "Điều chỉnh nhắc tới chỉ tiêu “z” không có trong kế hoạch vào ngày đó.",
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
