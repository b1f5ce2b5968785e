import { describe, expect, it } from "vitest";
import { parsePost, parsePosts, safeParsePost } from "./index.js";

describe("parsePost", () => {
  const qldt = "Phòng Quản lý đào tạo và Nghiên cứu khoa học";
  it.each([
    ["Trưởng phòng QLĐT&NCKH", { post: "Trưởng phòng", unit: qldt, unitAbbreviation: "QLĐT&NCKH" }],
    [
      "trưởng phòng QLĐT & NCKH",
      { post: "Trưởng phòng", unit: qldt, unitAbbreviation: "QLĐT & NCKH" },
    ],
    ["Phó phòng Quản lý đào tạo và Nghiên cứu khoa học", { post: "Phó Trưởng phòng", unit: qldt }],
    ["Trưởng khoa Xây dựng Đảng", { post: "Trưởng khoa", unit: "Khoa Xây dựng Đảng" }],
    [
      "Phó Trưởng khoa NN&PL",
      { post: "Phó Trưởng khoa", unit: "Khoa Nhà nước và pháp luật", unitAbbreviation: "NN&PL" },
    ],
    ["Giảng viên Khoa Lý luận cơ sở", { post: "Giảng viên", unit: "Khoa Lý luận cơ sở" }],
    [
      "Giảng viên chính khoa XDĐ",
      { post: "Giảng viên chính", unit: "Khoa Xây dựng Đảng", unitAbbreviation: "XDĐ" },
    ],
    ["Hiệu trưởng", { post: "Hiệu trưởng" }],
    [
      "Trưởng phòng Tổ chức, Hành chính, Thông tin, Tư liệu",
      { post: "Trưởng phòng", unit: "Phòng Tổ chức, Hành chính, Thông tin, Tư liệu" },
    ],
    ["Trưởng phòng XYZ", { post: "Trưởng phòng", unitAbbreviation: "XYZ" }],
    ["Vụ trưởng Vụ Các trường chính trị", { post: "Vụ trưởng", unit: "Vụ Các trường chính trị" }],
    ["Phó Bí thư Huyện uỷ", { post: "Phó Bí thư Huyện ủy" }],
    ["Giám đốc Sở Nội vụ", { post: "Giám đốc", unit: "Sở Nội vụ" }],
    ["Phó Bí thư Đảng uỷ", { post: "Phó Bí thư Đảng ủy" }],
  ])("%s", (text, post) => {
    expect(parsePost(text)).toEqual(post);
    expect(parsePost(text.normalize("NFD").replaceAll(" ", "\u00a0"))).toEqual(post);
  });

  it("prefers the units of the school, and keeps several readings", () => {
    const units = [{ name: "Phòng Đào tạo", abbreviation: "QLĐT&NCKH" }];
    expect(parsePost("Trưởng phòng QLĐT&NCKH", { units }).unit).toBe("Phòng Đào tạo");
    expect(parsePost("Trưởng phòng LĐ")).toEqual({
      post: "Trưởng phòng",
      unitAbbreviation: "LĐ",
      unitReadings: ["Phòng Lao động", "Phòng lãnh đạo"],
    });
  });

  it("tells several posts from commas inside a unit", () => {
    const posts = parsePosts("Bí thư Đảng ủy, Hiệu trưởng").map((post) => post.post);
    expect(posts).toEqual(["Bí thư Đảng ủy", "Hiệu trưởng"]);
    expect(parsePosts("Phó Hiệu trưởng kiêm Trưởng khoa Xây dựng Đảng")).toHaveLength(2);
    expect(() => parsePost("Bí thư Đảng ủy, Hiệu trưởng")).toThrow();
  });

  it.each(["", "Một buổi sáng", "Giảng viênx", "QLĐT&NCKH"])("refuses “%s”", (text) => {
    expect(() => parsePost(text)).toThrow(
      expect.objectContaining({ code: "organizations/unknown-post" }),
    );
    expect(safeParsePost(text).ok).toBe(false);
  });
});
