import { CLASS_STATUSES } from "@sotruong/courses";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupOf, monthOf, quarterOf, rollUp } from "./index.js";

const day = fc
  .date({ min: new Date("2020-06-01"), max: new Date("2022-03-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const classes = fc.array(
  fc.record(
    {
      programme: fc.constantFrom("a", "b", "c"),
      status: fc.constantFrom(...CLASS_STATUSES),
      opensOn: day,
      trainees: fc.nat(200),
      attendances: fc.nat(500),
      unit: fc.constantFrom("Sở Nội vụ", "Tỉnh đoàn"),
      mergedInto: fc.constant("x"),
    },
    { requiredKeys: ["programme", "status", "trainees"] },
  ),
  { maxLength: 80 },
);
const period = { from: "2021-01-01", to: "2021-12-31" };
type Each = { readonly programme: string; readonly unit?: string; readonly opensOn?: string };
const dimensions = {
  programme: (each: Each) => each.programme,
  unit: (each: Each) => each.unit,
  month: monthOf,
  quarter: quarterOf,
  group: groupOf([
    { programme: "a", group: "đào tạo" },
    { programme: "b", group: "bồi dưỡng" },
  ]),
};

describe("rollUp", () => {
  it("conserves every sum under every choice of dimensions", () => {
    fc.assert(
      fc.property(
        classes,
        fc.subarray(Object.keys(dimensions) as (keyof typeof dimensions)[]),
        (held, chosen) => {
          const total = rollUp(held, { period, by: {} })[0];
          const by = Object.fromEntries(chosen.map((name) => [name, dimensions[name]]));
          const rows = rollUp(held, { period, by });
          for (const field of [
            "classes",
            "opened",
            "carriedOver",
            "trainees",
            "attendances",
          ] as const) {
            const sum = rows.reduce((all, row) => all + row[field], 0);
            expect(sum).toBe(total?.[field] ?? 0);
          }
          for (const row of rows) expect(row.opened + row.carriedOver).toBe(row.classes);
          const keys = rows.map((row) => JSON.stringify(row.keys));
          expect(new Set(keys).size).toBe(keys.length);
        },
      ),
    );
  });

  it("does not depend on the order of the records", () => {
    fc.assert(
      fc.property(classes, (held) => {
        const rows = (list: typeof held) =>
          rollUp(list, { period, by: dimensions })
            .map((row) => JSON.stringify(row))
            .sort();
        expect(rows([...held].reverse())).toEqual(rows(held));
      }),
    );
  });
});
