import { CLASS_STATUSES } from "@sotruong/courses";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planProgress, progressBy } from "./index.js";

const DIMENSIONS = [
  "programme",
  "group",
  "form",
  "targetGroup",
  "unit",
  "funding",
  "quarter",
  "month",
] as const;

const programme = fc.constantFrom("a", "b", "c", "d");
const dayFrom = (first: string) =>
  fc
    .date({ min: new Date(first), max: new Date("2022-03-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
const day = dayFrom("2020-06-01");
// No figures of 2021 can be had before 2021.
const asOfDay = dayFrom("2021-01-01");
const classes = fc.array(
  fc.record({
    programme,
    status: fc.constantFrom(...CLASS_STATUSES),
    opensOn: day,
    trainees: fc.nat(200),
    attendances: fc.nat(400),
    form: fc.constantFrom("full-time" as const, "part-time" as const),
    unit: fc.constantFrom("x", "y"),
  }),
  { maxLength: 60 },
);
const items = fc
  .array(
    fc.record(
      {
        programme,
        classes: fc.nat(20),
        trainees: fc.nat(2000),
        form: fc.constantFrom("full-time" as const, "part-time" as const),
        unit: fc.constantFrom("x", "y"),
        group: fc.constantFrom("đào tạo", "bồi dưỡng"),
        quarter: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
      },
      { requiredKeys: ["programme", "classes", "trainees"] },
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((list) => list.map((item, index) => ({ ...item, id: `${index}`, name: `${index}` })));

describe("planProgress", () => {
  it("conserves sums: items add up to the plan, opened and carried over to all", () => {
    fc.assert(
      fc.property(items, classes, asOfDay, (planned, held, asOf) => {
        const progress = planProgress({ year: 2021, items: planned, amendments: [] }, held, {
          asOf,
        });
        const sum = (pick: (each: (typeof progress.items)[number]) => number) =>
          progress.items.reduce((all, each) => all + pick(each), 0);
        expect(sum((each) => each.classes.actual)).toBe(progress.classes.actual);
        expect(sum((each) => each.trainees.actual)).toBe(progress.trainees.actual);
        expect(sum((each) => each.classes.plan)).toBe(progress.classes.plan);
        expect(progress.opened + progress.carriedOver).toBe(progress.classes.actual);
        expect(progress.classes.actual + progress.unplanned.length).toBeLessThanOrEqual(
          held.length,
        );
      }),
    );
  });

  it("is conserved under every dimension it can be told apart by", () => {
    fc.assert(
      fc.property(items, classes, asOfDay, (planned, held, asOf) => {
        const plan = { year: 2021, items: planned, amendments: [] };
        const whole = planProgress(plan, held, { asOf });
        for (const by of DIMENSIONS) {
          const rows = progressBy(plan, held, { asOf, by });
          expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
          for (const measure of ["classes", "trainees", "attendances"] as const) {
            for (const side of ["actual", "plan"] as const) {
              const sum = rows.reduce((all, row) => all + row[measure][side], 0);
              expect([by, measure, side, sum]).toEqual([by, measure, side, whole[measure][side]]);
            }
          }
          const opened = rows.reduce((all, row) => all + row.opened, 0);
          expect(opened).toBe(whole.opened);
        }
      }),
    );
  });

  it("never falls while the year goes on, but for what was never counted", () => {
    fc.assert(
      fc.property(items, classes, asOfDay, asOfDay, (planned, held, first, second) => {
        const [earlier, later] = [first, second].sort();
        const plan = { year: 2021, items: planned, amendments: [] };
        const at = (asOf = "") => planProgress(plan, held, { asOf }).trainees.actual;
        expect(at(later)).toBeGreaterThanOrEqual(at(earlier));
      }),
    );
  });
});
