import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  CLASS_STATUSES,
  CLASS_TRANSITIONS,
  type ClassStatus,
  classStepsSchema,
  isHeld,
} from "./index.js";

const documents = ["Quyết định số 12/QĐ-TCT ngày 01/3/2021"];
const toSteps = (statuses: readonly ClassStatus[]) =>
  statuses.map((status) => ({ status, date: "2021-03-08", documents }));

const walks = fc.array(fc.nat(5), { maxLength: 20 }).map((choices) => {
  const way: ClassStatus[] = ["planned"];
  for (const choice of choices) {
    const next: readonly ClassStatus[] = CLASS_TRANSITIONS[way.at(-1) ?? "planned"];
    const status = next[choice % Math.max(1, next.length)];
    if (status !== undefined) way.push(status);
  }
  return way;
});

describe("the life cycle of a class", () => {
  it("lets every way along the transitions pass, and none of them goes through an impossible state", () => {
    fc.assert(
      fc.property(walks, (way) => {
        expect(classStepsSchema.safeParse(toSteps(way)).success).toBe(true);
        const at = (status: ClassStatus) => way.indexOf(status);
        if (at("opened") >= 0) expect(at("decided")).toBeGreaterThan(-1);
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
        const possible = statuses.every((status, index) => {
          const before = statuses[index - 1];
          const next: readonly ClassStatus[] =
            before === undefined ? ["planned"] : CLASS_TRANSITIONS[before];
          return next.includes(status);
        });
        expect(classStepsSchema.safeParse(toSteps(statuses)).success).toBe(possible);
      }),
    );
  });
});
