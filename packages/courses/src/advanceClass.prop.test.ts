import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  CLASS_STATUSES,
  type ClassStatus,
  classStepsSchema,
  isHeld,
  nextStepsOf,
} from "./index.js";

const documents = ["Quyết định số 12/QĐ-TCT ngày 01/3/2021"];
const toSteps = (statuses: readonly ClassStatus[]) =>
  statuses.map((status) => ({ status, date: "2021-03-08", documents }));

const walks = fc.array(fc.nat(5), { maxLength: 20 }).map((choices) => {
  const way: ClassStatus[] = ["planned"];
  for (const choice of choices) {
    const next = nextStepsOf(way.map((status) => ({ status })));
    const status = next[choice % Math.max(1, next.length)];
    if (status !== undefined) way.push(status);
  }
  return way;
});

describe("the life cycle of a class", () => {
  it("ends every way either settled or cancelled, and reaches every status", () => {
    fc.assert(
      fc.property(walks, (way) => {
        const next = nextStepsOf(way.map((status) => ({ status })));
        expect(next.length === 0).toBe(["settled", "cancelled"].includes(way.at(-1) ?? ""));
      }),
    );
    const seen = new Set(fc.sample(walks, { numRuns: 2000, seed: 1 }).flat());
    expect([...CLASS_STATUSES].filter((status) => !seen.has(status))).toEqual([]);
  });

  it("lets every way along the transitions pass, and none of them goes through an impossible state", () => {
    fc.assert(
      fc.property(walks, (way) => {
        expect(classStepsSchema.safeParse(toSteps(way)).success).toBe(true);
        const at = (status: ClassStatus) => way.indexOf(status);
        if (at("opened") >= 0) expect(at("decided")).toBeGreaterThan(-1);
        // No way round the approval, nor round the lessons: not by a postponement, not by a suspension.
        if (at("decided") >= 0) expect(at("approved")).toBeGreaterThan(-1);
        if (at("examining") >= 0) expect(at("running")).toBeGreaterThan(-1);
        if (at("examining") >= 0) expect(way.lastIndexOf("running")).toBeLessThan(at("examining"));
        if (at("certified") >= 0) expect(at("closed")).toBeGreaterThan(-1);
        if (at("closed") >= 0) {
          expect(at("cancelled")).toBe(-1);
          expect(at("postponed")).toBeLessThan(at("opened"));
        }
        // Once opened, only a suspended class that is given up counts as not held.
        for (const status of way.slice(Math.max(0, at("opened")))) {
          if (at("opened") >= 0) expect(isHeld(status) || status === "cancelled").toBe(true);
        }
      }),
    );
  });

  it("refuses every other sequence", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...CLASS_STATUSES), { minLength: 1 }), (statuses) => {
        const possible = statuses.every((status, index) =>
          nextStepsOf(statuses.slice(0, index).map((before) => ({ status: before }))).includes(
            status,
          ),
        );
        expect(classStepsSchema.safeParse(toSteps(statuses)).success).toBe(possible);
      }),
    );
  });
});
