import { describe, expect, it } from "vitest";
import {
  listUncertainRows,
  PROVINCES,
  resolveBodies,
  SCHOOLS,
  schoolNameOn,
  schoolOfProvince,
  toSchoolJsonLd,
  unitKindsOn,
} from "./index.js";
import { schoolSchema } from "./zod.js";

describe("the register of schools", () => {
  it("has one school for every province, made of the schools of the merged ones", () => {
    expect(SCHOOLS.map((school) => school.province)).toEqual(PROVINCES.map((unit) => unit.id));
    for (const unit of PROVINCES) {
      expect(schoolOfProvince(unit.id)?.predecessors).toEqual(
        unit.predecessors.map((id) => `truong-${id}`),
      );
    }
  });

  it("passes its own schema, and says of every row how sure it is", () => {
    for (const school of SCHOOLS) {
      expect(schoolSchema.parse(school)).toEqual(school);
      expect(school.provenance?.source).toBeTruthy();
    }
  });

  it("has names without overlap or hole over the life of each school", () => {
    for (const school of SCHOOLS) {
      expect(school.names[0]?.validFrom, school.id).toBe(school.validFrom);
      expect(school.names.at(-1)?.validTo, school.id).toBe(school.validTo);
      school.names.slice(1).forEach((name, index) => {
        expect(name.validFrom, school.id).toBe(school.names[index]?.validTo);
      });
    }
  });

  it("knows names over time", () => {
    const school = schoolOfProvince("dong-nai-2025");
    expect(schoolNameOn(school, "2026-04-29")).toBe("Trường Chính trị tỉnh Đồng Nai");
    expect(schoolNameOn(school)).toBe("Trường Chính trị thành phố Đồng Nai");
    expect(schoolNameOn(schoolOfProvince("ha-noi"))).toBe("Trường Đào tạo cán bộ Lê Hồng Phong");
    expect(schoolNameOn(schoolOfProvince("none"))).toBeUndefined();
  });
});

describe("toSchoolJsonLd", () => {
  it("names the school, its former names and units, but no person", () => {
    const json = toSchoolJsonLd({
      id: "mau",
      kind: "political-school",
      names: [{ name: "Trường cũ", validTo: "2025-07-01" }, { name: "Trường mới" }],
      province: "phu-tho-2025",
      predecessors: [],
      units: [{ name: "Khoa Xây dựng Đảng" }, { name: "Khoa cũ", validTo: "2020-01-01" }],
      officers: [{ name: "Nguyễn Văn Mẫu", posts: [{ post: "Hiệu trưởng" }] }],
      contact: { website: "https://truong.example", email: "lienhe@truong.example" },
    });
    expect(json).toEqual({
      "@context": "https://schema.org",
      "@type": "EducationalOrganization",
      name: "Trường mới",
      alternateName: ["Trường cũ"],
      url: "https://truong.example",
      email: "lienhe@truong.example",
      department: [{ "@type": "Organization", name: "Khoa Xây dựng Đảng" }],
    });
  });
});

describe("resolveBodies", () => {
  const ids = (abbreviation: string, context: string, date?: string) =>
    resolveBodies(abbreviation, { context, ...(date === undefined ? {} : { date }) }).map(
      (reading) => [reading.body.id, reading.named, reading.province?.id],
    );

  it("takes the province from the words and the unit from the date", () => {
    expect(ids("UBND", "của UBND tỉnh Phú Thọ về việc", "2019-12-26")).toEqual([
      ["uy-ban-nhan-dan", undefined, "phu-tho"],
    ]);
    expect(ids("TU", "của Thường trực Tỉnh ủy Phú Thọ", "2026-01-01")).toEqual([
      ["tinh-uy-thanh-uy", "Tỉnh ủy", "phu-tho-2025"],
    ]);
    expect(ids("UBND", "thành phố Hồ Chí Minh")[0]?.[2]).toBe("ho-chi-minh-2025");
  });

  it("takes what follows “tỉnh” or “thành phố” before the names of lower units", () => {
    const province = (context: string, date: string) => ids("UBND", context, date)[0]?.[2];
    expect(province("UBND xã Hòa Bình, tỉnh Vĩnh Long", "2024-01-01")).toBe("vinh-long");
    expect(province("UBND xã Hòa Bình", "2024-01-01")).toBeUndefined();
    expect(province("UBND thị xã Quảng Trị", "2024-01-01")).toBeUndefined();
    expect(province("UBND thành phố Vĩnh Long", "2024-01-01")).toBeUndefined();
    expect(province("UBND thành phố Đồng Nai", "2026-05-01")).toBe("dong-nai-2025");
    expect(province("UBND tỉnh Đồng Nai", "2026-05-01")).toBe("dong-nai-2025");
    expect(province("UBND TP.HCM".normalize("NFD"), "2024-01-01")).toBe("ho-chi-minh");
    expect(province("UBND\u00a0TỈNH\u00a0THANH HOÁ", "2024-01-01")).toBe("thanh-hoa");
    expect(province("UBND tỉnh Bà Rịa – Vũng Tàu", "2024-01-01")).toBe("ba-ria-vung-tau");
  });

  it("reads both tone placements, and the body that is named first", () => {
    expect(ids("TU", "của Thành uỷ Hà Nội", "2026-01-01")).toEqual([
      ["tinh-uy-thanh-uy", "Thành ủy", "ha-noi"],
    ]);
    const named = (context: string) => ids("TW", context)[0]?.[1];
    expect(named("của Ban Bí thư theo kết luận của Bộ Chính trị")).toBe("Ban Bí thư");
    expect(ids("TCT", "của Trường\u00a0Chính trị tỉnh Phú Thọ", "2024-01-01")).toEqual([
      ["truong-chinh-tri-tinh-thanh-pho", "Trường Chính trị", "phu-tho"],
    ]);
  });

  it("tells bodies of one sign apart where the words name them, else keeps all", () => {
    expect(ids("TW", "của Ban Bí thư")).toEqual([["trung-uong-dang", "Ban Bí thư", undefined]]);
    expect(ids("TCT", "của Tổng cục Thuế")).toHaveLength(1);
    expect(ids("TCT", "")).toHaveLength(2);
    expect(ids("XYZ", "tỉnh Phú Thọ")).toEqual([]);
  });
});

describe("unitKindsOn", () => {
  const names = (date: string) => unitKindsOn(date, { level: "commune" }).map((kind) => kind.name);

  it("changes with the two-tier government", () => {
    expect(names("2025-06-30")).toEqual(["xã", "phường", "thị trấn"]);
    expect(names("2025-07-01")).toEqual(["xã", "phường", "đặc khu"]);
    expect(unitKindsOn("2025-06-30")).toHaveLength(9);
  });
});

describe("listUncertainRows", () => {
  it("holds what is not sourced and nothing else", () => {
    const rows = listUncertainRows();
    expect(rows.every((row) => row.provenance.certainty !== "sourced")).toBe(true);
    expect(rows.some((row) => row.label === "CT: Cục Thuế")).toBe(true);
    expect(
      rows.some((row) => row.label === "25: Tỉnh Phú Thọ" && row.provenance.certainty === "unsure"),
    ).toBe(false);
  });
});
