import { describe, expectTypeOf, it } from "vitest";
import {
  advanceClass,
  type ClassResults,
  formatTargetGroup,
  startClass,
  type TargetGroup,
  type TrainingClass,
} from "./index.js";

type DefenceGroup = Extract<TargetGroup, { scale: "defence-security" }>;
type KnowledgeGroup = Extract<TargetGroup, { scale: "knowledge-update-164" }>;

describe("target groups", () => {
  it("cannot be mixed", () => {
    // @ts-expect-error TS2345: the scale of Quy định 145-QĐ/TW has three levels
    formatTargetGroup({ scale: "knowledge-update-145", level: 4 });
    // @ts-expect-error TS2345: a level says nothing without its scale
    formatTargetGroup({ level: 4 });
    // @ts-expect-error TS2322: a group of one scale is no group of another, though the level is the same
    const defence: DefenceGroup = { scale: "knowledge-update-164", level: 4 };
    expectTypeOf(defence).not.toEqualTypeOf<KnowledgeGroup>();
    expectTypeOf<KnowledgeGroup>().not.toExtend<DefenceGroup>();
    expectTypeOf<Extract<TargetGroup, { scale: "knowledge-update-145" }>["level"]>().toEqualTypeOf<
      1 | 2 | 3
    >();
  });
});

describe("classes", () => {
  it("count trainees and know no persons", () => {
    expectTypeOf<TrainingClass["trainees"]>().toEqualTypeOf<number>();
    expectTypeOf<ClassResults["grades"][number]["trainees"]>().toEqualTypeOf<number>();
  });
});

describe("the life cycle", () => {
  it("does not compile an impossible step", () => {
    const planned = startClass({ date: "2021-01-04" });
    const impossible = () => {
      // @ts-expect-error TS2322: a planned class cannot be closed
      advanceClass(planned, { status: "closed", date: "2021-01-05" });
    };
    const roundTheApproval = () => {
      const postponed = advanceClass(planned, { status: "postponed", date: "2021-01-05" });
      advanceClass(postponed, { status: "planned", date: "2021-01-06" });
      // @ts-expect-error TS2322: a class postponed before its approval is not decided on by taking it up again
      advanceClass(postponed, { status: "decided", date: "2021-01-06" });
    };
    expectTypeOf(impossible).toBeFunction();
    expectTypeOf(roundTheApproval).toBeFunction();
    expectTypeOf(
      advanceClass(planned, { status: "cancelled", date: "2021-01-05" }).status,
    ).toEqualTypeOf<"cancelled">();
  });
});
