import type { TrainingClass } from "@sotruong/courses";
import { describe, expectTypeOf, it } from "vitest";
import type { Figure } from "./figures.js";
import {
  type ClassRecordLine,
  type Plan,
  type PlanInput,
  type PlanItem,
  planProgress,
  progressBy,
  readClassRecords,
  rollUp,
} from "./index.js";

const plan = { year: 2021, items: [] as PlanItem[], amendments: [] };
const period = { from: "2021-01-01", to: "2021-12-31" };

describe("types", () => {
  it("keep the dimensions of a roll-up as names", () => {
    const rows = rollUp([] as TrainingClass[], {
      period,
      by: { school: ({ predecessorSchool }) => predecessorSchool },
    });
    expectTypeOf(rows[0]?.keys).toEqualTypeOf<Readonly<Record<"school", string>> | undefined>();
  });

  it("give back the caller's own classes", () => {
    const { unplanned } = planProgress(plan, [] as TrainingClass[], { asOf: "2021-06-30" });
    expectTypeOf(unplanned).toEqualTypeOf<readonly TrainingClass[]>();
  });

  it("keep persons and attendances apart in what was printed", () => {
    expectTypeOf<Figure["unit"]>().toEqualTypeOf<"persons" | "attendances" | undefined>();
  });

  it("refuse what must not be", () => {
    // @ts-expect-error TS2820: no plan can be told apart by a week.
    progressBy(plan, [], { asOf: "2021-06-30", by: "week" });
    // @ts-expect-error TS2322: a level without its scale says nothing.
    const item: Partial<PlanItem> = { targetGroup: { level: 4 } };
    // @ts-expect-error TS2322: a plan is the Party's or the State's.
    const line: Plan["line"] = "union";
    // @ts-expect-error TS2741: a plan needs its approval.
    const input: PlanInput = { version: 1, year: 2021, line: "party", items: [] };
    expectTypeOf([item, line, input]).not.toBeAny();
  });

  it("read a stream as classes", () => {
    const lines = readClassRecords([]);
    expectTypeOf(lines).toEqualTypeOf<AsyncGenerator<ClassRecordLine<TrainingClass>>>();
  });
});
