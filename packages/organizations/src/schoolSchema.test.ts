import { describe, expect, it } from "vitest";
import { officerSchema, schoolSchema } from "./zod.js";

const school = {
  id: "truong-mau",
  kind: "political-school",
  names: [{ name: "Trường Chính trị tỉnh Mẫu", validFrom: "2025-07-01" }],
  province: "phu-tho-2025",
};

describe("schoolSchema", () => {
  it("fills in empty lists", () =>
    expect(schoolSchema.parse(school)).toEqual({
      ...school,
      predecessors: [],
      units: [],
      officers: [],
    }));

  it.each([
    [{ ...school, names: [] }, "Trường cần ít nhất một tên."],
    [{ ...school, id: "Trường" }, "Trường “id” chỉ gồm"],
    [null, "Thông tin về trường phải là một đối tượng."],
    [{ ...school, names: undefined }, "Thiếu trường “names”."],
    [{ ...school, names: [7] }, "Tên trường kèm thời gian phải là một đối tượng."],
    [{ ...school, units: [{ name: 5 }] }, "Trường “name” phải là chữ, nhận được 5."],
    [{ ...school, predecessors: "x" }, "Trường “predecessors” phải là một danh sách"],
    [{ ...school, kind: "university" }, "Loại trường phải là"],
    [{ ...school, standardLevel: { level: 3 } }, "Mức trường chuẩn phải là 1 hoặc 2."],
    [{ ...school, contact: { website: "javascript:alert(1)" } }, "http:// hoặc https://"],
    [{ ...school, contact: { email: "a@" } }, "thư điện tử"],
    [{ ...school, validFrom: "2025-02-30" }, "2021-09-16"],
    [{ ...school, units: [{ name: "" }] }, "Tên khoa, phòng không được để trống."],
  ])("refuses with a Vietnamese message (%#)", (value, message) => {
    const result = schoolSchema.safeParse(value);
    expect(result.error?.issues.map((issue) => issue.message).join(" ")).toContain(message);
  });
});

describe("officerSchema", () => {
  it("keeps nothing about a person but the public post", () => {
    const officer = { name: "Nguyễn Văn Mẫu", posts: [{ post: "Hiệu trưởng" }] };
    expect(officerSchema.parse(officer)).toEqual(officer);
    expect(officerSchema.safeParse({ ...officer, birthday: "1970-01-01" }).success).toBe(false);
  });
});
