import { describe, expectTypeOf, it } from "vitest";
import { formatTargetGroup, type TargetGroup, type TrainingClass } from "./index.js";

describe("target groups", () => {
  it("cannot be mixed", () => {
    // @ts-expect-error TS2345: the scale of Quy định 145-QĐ/TW has three levels
    formatTargetGroup({ scale: "knowledge-update-145", level: 4 });
    // @ts-expect-error TS2345: a level says nothing without its scale
    formatTargetGroup({ level: 4 });
    expectTypeOf<Extract<TargetGroup, { scale: "knowledge-update-145" }>["level"]>().toEqualTypeOf<
      1 | 2 | 3
    >();
  });
});

describe("classes", () => {
  it("count trainees and know no persons", () => {
    expectTypeOf<TrainingClass["trainees"]>().toEqualTypeOf<number>();
  });
});
