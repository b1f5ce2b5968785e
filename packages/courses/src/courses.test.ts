import { describe, expect, it } from "vitest";
import {
  checkClass,
  classInPeriod,
  deliveryIn,
  findProgrammeKind,
  formatClassResults,
  formatShares,
  periodTimesSchema,
  programmeSchema,
  sharesOfTopics,
  targetGroupSchema,
  timetableSchema,
  trainingClassSchema,
} from "./index.js";

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

const { opensOn: _opensOn, closesOn: _closesOn, ...withoutDays } = wanted;
const paper = ["Quyết định số 12/QĐ-TCT ngày 01/3/2021"];
const closedSteps = [
  { status: "planned", date: "2021-01-04" },
  { status: "approved", date: "2021-01-11", documents: paper },
  { status: "decided", date: "2021-03-01", documents: paper },
  { status: "opened", date: "2021-03-08" },
  { status: "running", date: "2021-03-08" },
  { status: "closed", date: "2021-03-12" },
];

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
    [withoutDays, "Lớp đã khai giảng phải có ngày khai giảng (“opensOn”)."],
    [{ ...wanted, id: undefined }, "Thiếu trường “id”."],
    [
      { ...wanted, id: "a\nb" },
      "Trường “id” phải là một dòng, không có chỗ xuống dòng, nhận được “a b”.",
    ],
    [
      { ...wanted, results: { assessed: 93, grades: [{ name: "giỏi", trainees: 93 }] } },
      "Số học viên được đánh giá không thể lớn hơn số học viên của lớp (“trainees”).",
    ],
    [
      { ...wanted, results: { assessed: 90, grades: [{ name: "giỏi", trainees: 89 }] } },
      "Tổng số học viên của các loại phải bằng số đã đánh giá (“results.assessed”).",
    ],
    [
      { ...wanted, opensOn: "2021-03-09", steps: closedSteps },
      "Trường “opensOn” phải là ngày 2021-03-08 của bước “Đã khai giảng”, nhận được “2021-03-09”.",
    ],
    [
      { ...wanted, status: "certified", steps: closedSteps },
      "Bước cuối cùng trong “steps” phải là trạng thái hiện nay của lớp (“status”).",
    ],
    [
      { ...wanted, fieldVisits: [{ place: "Xã Hòa Bình", date: "2021-03-32" }] },
      "Trường “fieldVisits.date” phải là ngày có thật dạng “2021-09-16”, nhận được “2021-03-32”.",
    ],
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

describe("programmes with topics", () => {
  const topics = [
    { id: "a", name: "A", periods: 5, activity: "lecture" },
    { id: "b", name: "B", periods: 15, activity: "practice" },
  ] as const;
  const programme = { id: "p", name: "P", kind: "further-training", topics };

  it("refuses topics that do not add up or stand twice", () => {
    expect(programmeSchema.safeParse({ ...programme, periods: 20 }).success).toBe(true);
    expect(messagesOf(programmeSchema.safeParse({ ...programme, periods: 30 }))).toEqual([
      "Các chuyên đề cộng lại 20 tiết, chương trình ghi 30 tiết.",
    ]);
    const shares = { theory: 0.5, practice: 0.5 };
    expect(messagesOf(programmeSchema.safeParse({ ...programme, shares }))).toEqual([
      "Chương trình ghi một nửa lý thuyết, một nửa thực hành, các chuyên đề thì một phần tư lý thuyết, ba phần tư thực hành.",
    ]);
    expect(
      messagesOf(programmeSchema.safeParse({ ...programme, topics: [topics[0], topics[0]] })),
    ).toEqual(["Mã chuyên đề “a” đứng hai lần trong chương trình."]);
  });

  it("counts a quarter of theory and three quarters of practice", () => {
    const { shares } = sharesOfTopics(topics);
    expect(shares && formatShares(shares)).toBe("một phần tư lý thuyết, ba phần tư thực hành");
    expect(sharesOfTopics([{ periods: 5, activity: "assessment" }]).shares).toBeUndefined();
    expect(formatShares({ theory: 0.5, practice: 0.5 })).toBe(
      "một nửa lý thuyết, một nửa thực hành",
    );
    expect(formatShares({ theory: 0, practice: 1 })).toBe("không có lý thuyết, toàn bộ thực hành");
  });
});

describe("timetableSchema and periodTimesSchema", () => {
  const entry = {
    id: "a",
    date: "2026-04-20",
    halfDay: "morning",
    firstPeriod: 1,
    periods: 5,
    title: "A",
  };

  it("refuses an id that stands twice, a period zero and periods that overlap", () => {
    expect(messagesOf(timetableSchema.safeParse([entry, entry]))).toEqual([
      "Mã buổi học “a” đứng hai lần trong lịch.",
    ]);
    expect(timetableSchema.safeParse([{ ...entry, firstPeriod: 0 }]).success).toBe(false);
    const first = { startsAt: "07:30", endsAt: "08:15" };
    expect(periodTimesSchema.safeParse({ morning: [first] }).success).toBe(true);
    expect(
      messagesOf(
        periodTimesSchema.safeParse({ morning: [first, { startsAt: "08:10", endsAt: "08:55" }] }),
      ),
    ).toEqual(["Tiết 2 (08:10-08:55) phải bắt đầu từ 08:15 trở đi và kết thúc sau khi bắt đầu."]);
  });
});

describe("classes under the law of the day", () => {
  const targetGroup = { scale: "knowledge-update-164", level: 4 } as const;
  const kindOf = (id: string) => {
    const kind = findProgrammeKind(id);
    if (kind === undefined) throw new Error(id);
    return kind;
  };
  const codesOf = (id: string, trainingClass: Parameters<typeof checkClass>[1]) =>
    checkClass(kindOf(id), trainingClass).map(({ code }) => code);

  it("takes 164-QĐ/TW until 145-QĐ/TW, and says that the day is to be checked", () => {
    expect(codesOf("cap-nhat-164", { opensOn: "2024-05-09", trainees: 9, targetGroup })).toEqual(
      [],
    );
    const [finding] = checkClass(kindOf("cap-nhat-164"), {
      opensOn: "2024-05-10",
      trainees: 9,
      targetGroup,
    });
    expect(finding?.message).toBe(
      "Ngày 10/5/2024 không còn Quy định 164-QĐ/TW: hiệu lực đến trước ngày 10/5/2024 (ngày này cần kiểm tra lại).",
    );
    expect(codesOf("cap-nhat-145", { opensOn: "2024-05-10", trainees: 9, targetGroup })).toEqual([
      "courses/wrong-target-group",
    ]);
  });

  it("asks for a target group where the programme has a scale, and refuses another scale's", () => {
    expect(codesOf("cap-nhat-164", { trainees: 9 })).toEqual(["courses/wrong-target-group"]);
    expect(codesOf("quoc-phong-an-ninh-doi-tuong-4", { trainees: 9, targetGroup })).toEqual([
      "courses/wrong-target-group",
    ]);
  });

  it("counts trainees and the days to the certificate", () => {
    const steps = [
      { status: "closed", date: "2026-03-12", documents: [] },
      { status: "certified", date: "2026-03-28", documents: [] },
    ] as const;
    const late = {
      opensOn: "2026-03-09",
      trainees: 24,
      steps: [...steps.map((s) => ({ ...s, documents: [] }))],
    };
    expect(codesOf("cap-uy-co-so", late)).toEqual([
      "courses/too-few-trainees",
      "courses/late-certificate",
    ]);
    expect(codesOf("cap-uy-co-so", { ...late, opensOn: "2021-03-09" })).toEqual([]);
  });
});

describe("scenarios and results", () => {
  it("falls back only where the plan says how", () => {
    const both = { delivery: "in-person", fallbackDelivery: "online" } as const;
    expect([deliveryIn(both, "normal"), deliveryIn(both, "epidemic")]).toEqual([
      "in-person",
      "online",
    ]);
  });

  it("writes counts with certificates, and none at all", () => {
    const grades = [
      { name: "khá", trainees: 69 },
      { name: "giỏi", trainees: 0 },
    ];
    expect(formatClassResults({ assessed: 69, grades, certificates: 69 })).toBe(
      "69 học viên: 69 khá (100,0%); cấp 69 chứng chỉ",
    );
    expect(
      formatClassResults(
        { assessed: 1, grades: [{ name: "giỏi", trainees: 1 }], certificates: 1 },
        { certificate: "Giấy chứng nhận" },
      ),
    ).toBe("1 học viên: 1 giỏi (100,0%); cấp 1 giấy chứng nhận");
    expect(formatClassResults({ assessed: 0, grades: [] })).toBe("0 học viên");
  });
});
