import { CLASS_STATUSES } from "@sotruong/courses";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planProgress } from "./index.js";

const programme = fc.constantFrom("a", "b", "c", "d");
const day = fc
  .date({ min: new Date("2020-06-01"), max: new Date("2022-03-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const classes = fc.array(
  fc.record({
    programme,
    status: fc.constantFrom(...CLASS_STATUSES),
    opensOn: day,
    trainees: fc.nat(200),
  }),
  { maxLength: 60 },
);
const items = fc
  .array(fc.record({ programme, classes: fc.nat(20), trainees: fc.nat(2000) }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((list) => list.map((item, index) => ({ ...item, id: `${index}`, name: `${index}` })));

describe("planProgress", () => {
  it("conserves sums: items add up to the plan, opened and carried over to all", () => {
    fc.assert(
      fc.property(items, classes, day, (planned, held, asOf) => {
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

  it("never falls while the year goes on, but for what was never counted", () => {
    fc.assert(
      fc.property(items, classes, day, day, (planned, held, first, second) => {
        const [earlier, later] = [first, second].sort();
        const plan = { year: 2021, items: planned, amendments: [] };
        const at = (asOf = "") => planProgress(plan, held, { asOf }).trainees.actual;
        expect(at(later)).toBeGreaterThanOrEqual(at(earlier));
      }),
    );
  });
});
