import { describe, expect, it } from "vitest";
import { classInPeriod, programmeSchema, targetGroupSchema, trainingClassSchema } from "./index.js";

const wanted = {
  version: 1,
  id: "cap-uy-co-so-1",
  name: "Bồi dưỡng cấp ủy cơ sở, lớp 1",
  programme: "cap-uy-co-so",
  status: "closed",
  opensOn: "2021-03-08",
  closesOn: "2021-03-12",
  trainees: 92,
} as const;

function messagesOf(result: {
  success: boolean;
  error?: { issues: readonly { message: string }[] };
}) {
  return result.error?.issues.map(({ message }) => message) ?? [];
}

describe("trainingClassSchema", () => {
  it("fills in what is usual", () => {
    expect(trainingClassSchema.parse(wanted)).toEqual({
      ...wanted,
      partners: [],
      delivery: "in-person",
    });
  });

  it.each([
    [
      { ...wanted, trainees: 92.5 },
      "Trường “trainees” phải là số nguyên từ 0 trở lên, nhận được 92.5.",
    ],
    [
      { ...wanted, opensOn: "2021-02-30" },
      "Trường “opensOn” phải là ngày có thật dạng “2021-09-16”, nhận được “2021-02-30”.",
    ],
    [
      { ...wanted, closesOn: "2021-03-01" },
      "Ngày bế giảng (“closesOn”) không thể trước ngày khai giảng (“opensOn”).",
    ],
    [{ ...wanted, name: " " }, "Trường “name” không được để trống."],
    [{ ...wanted, id: undefined }, "Thiếu trường “id”."],
  ])("names the field: %#", (input, message) => {
    expect(messagesOf(trainingClassSchema.safeParse(input))).toContain(message);
  });
});

describe("targetGroupSchema", () => {
  it("refuses a bare number and a level that the scale has not", () => {
    expect(targetGroupSchema.safeParse(4).success).toBe(false);
    expect(targetGroupSchema.safeParse({ level: 4 }).success).toBe(false);
    expect(
      messagesOf(targetGroupSchema.safeParse({ scale: "knowledge-update-145", level: 4 })),
    ).toEqual(["Trường “targetGroup.level” phải là một số từ 1 đến 3, nhận được 4."]);
    expect(targetGroupSchema.safeParse({ scale: "knowledge-update-164", level: 4 }).success).toBe(
      true,
    );
  });
});

describe("programmeSchema", () => {
  it("holds shares that make a whole", () => {
    const programme = { id: "a", name: "Bồi dưỡng trưởng khu dân cư", kind: "further-training" };
    expect(
      programmeSchema.safeParse({ ...programme, shares: { theory: 0.25, practice: 0.75 } }).success,
    ).toBe(true);
    expect(
      programmeSchema.safeParse({ ...programme, shares: { theory: 0.25, practice: 0.5 } }).success,
    ).toBe(false);
  });
});

describe("classInPeriod", () => {
  const half = { from: "2021-01-01", to: "2021-06-30" };
  it.each([
    ["running", "2020-12-31", undefined, "carried-over"],
    ["closed", "2020-09-01", "2021-01-01", "carried-over"],
    ["closed", "2020-09-01", "2020-12-31", "outside"],
    ["opened", "2021-06-30", undefined, "opened"],
    ["opened", "2021-07-01", undefined, "outside"],
    ["cancelled", "2021-03-01", undefined, "outside"],
  ] as const)("%s, %s – %s: %s", (status, opensOn, closesOn, relation) => {
    expect(classInPeriod({ status, opensOn, ...(closesOn && { closesOn }) }, half)).toBe(relation);
  });
});
