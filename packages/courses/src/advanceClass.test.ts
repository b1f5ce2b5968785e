import { describe, expect, it } from "vitest";
import { advanceClass, classStepsSchema, startClass } from "./index.js";

const documents = ["Quyết định số 12/QĐ-TCT ngày 01/3/2021"];

describe("advanceClass", () => {
  const planned = startClass({ date: "2021-01-04" });
  const approved = advanceClass(planned, { status: "approved", date: "2021-01-11", documents });

  it("keeps the way with its documents", () => {
    expect(approved.steps).toEqual([
      { status: "planned", date: "2021-01-04", documents: [] },
      { status: "approved", date: "2021-01-11", documents },
    ]);
  });

  it.each([
    [() => advanceClass(planned, { status: "approved", date: "2021-01-11" }), "missing-document"],
    [
      () => advanceClass(approved, { status: "cancelled", date: "2021-01-10" }),
      "step-out-of-order",
    ],
    [() => advanceClass(approved, { status: "cancelled", date: "2021-02-30" }), "invalid-date"],
    [
      () => {
        const fromData = { status: "closed" as never, date: "2021-02-01" };
        return advanceClass(approved, fromData);
      },
      "impossible-step",
    ],
  ])("refuses: %#", (step, code) => {
    expect(step).toThrow(expect.objectContaining({ code: `courses/${code}` }));
  });

  it("takes a postponed class up where it was, not beyond", () => {
    const postponed = advanceClass(planned, { status: "postponed", date: "2021-01-12" });
    expect(postponed.held).toBe("planned");
    const again = advanceClass(postponed, { status: "approved", date: "2021-02-01", documents });
    expect([again.held, again.steps.length]).toEqual(["approved", 3]);
    expect(() =>
      advanceClass(postponed, { status: "decided" as "approved", date: "2021-02-01", documents }),
    ).toThrow(expect.objectContaining({ code: "courses/impossible-step" }));
  });

  it("says what may follow", () => {
    const result = classStepsSchema.safeParse([
      { status: "planned", date: "2021-01-04" },
      { status: "opened", date: "2021-03-08" },
    ]);
    expect(result.error?.issues.map(({ message }) => message)).toEqual([
      "Sau “Dự kiến” chỉ có thể là “Được phê duyệt”, “Hoãn”, “Hủy”, nhận được “Đã khai giảng”.",
    ]);
  });
});
