import type { Provenance } from "@sotruong/core";

/** The title of a post. */
export interface PostTitle {
  /** As it is written today. */
  readonly title: string;
  /** Other ways in use. */
  readonly aliases: readonly string[];
  /** The kind of unit that the title itself names: “Trưởng phòng” leads a “Phòng”. */
  readonly unitKind?: string;
  readonly provenance: Provenance;
}

const RULES: Provenance = {
  source: "Quy định 09-QĐi/TW ngày 13/11/2018 và Quy định 393-QĐ/TW của Ban Bí thư",
  certainty: "sourced",
};
const PRACTICE: Provenance = {
  source: "Chức vụ in dưới tên tác giả trên cổng thông tin của các trường chính trị",
  certainty: "practice",
};

function ofUnit(unitKind: string): readonly PostTitle[] {
  const kind = unitKind.toLowerCase();
  return [
    { title: `Trưởng ${kind}`, aliases: [], unitKind, provenance: PRACTICE },
    {
      title: `Phó Trưởng ${kind}`,
      aliases: [`Phó ${kind}`],
      unitKind,
      provenance: PRACTICE,
    },
    {
      title: `Quyền Trưởng ${kind}`,
      aliases: [`Q. Trưởng ${kind}`],
      unitKind,
      provenance: PRACTICE,
    },
    {
      title: `Phụ trách ${kind}`,
      aliases: [`Phó Trưởng ${kind} phụ trách`],
      unitKind,
      provenance: PRACTICE,
    },
  ];
}

// “Vụ trưởng Vụ …”: here the kind comes first.
function ofDepartment(unitKind: string): readonly PostTitle[] {
  return ["", "Phó ", "Quyền "].map((rank) => ({
    title: `${rank}${unitKind} trưởng`,
    aliases: [],
    unitKind,
    provenance: PRACTICE,
  }));
}

function plain(provenance: Provenance, titles: readonly string[]): readonly PostTitle[] {
  return titles.map((title) => ({ title, aliases: [], provenance }));
}

/** The titles that `parsePost` knows; extend them through its `titles` option. */
export const POST_TITLES: readonly PostTitle[] = /* @__PURE__ */ [
  ...plain(RULES, ["Hiệu trưởng", "Phó Hiệu trưởng", "Giám đốc", "Phó Giám đốc"]),
  ...plain(PRACTICE, ["Quyền Hiệu trưởng", "Phó Hiệu trưởng phụ trách", "Nguyên Hiệu trưởng"]),
  ...plain(PRACTICE, ["Nguyên Phó Hiệu trưởng", "Viện trưởng", "Phó Viện trưởng"]),
  ...["Phòng", "Khoa", "Ban", "Bộ môn", "Trung tâm"].flatMap(ofUnit),
  ...["Vụ", "Cục"].flatMap(ofDepartment),
  ...plain(PRACTICE, ["Chánh Văn phòng", "Phó Chánh Văn phòng", "Kế toán trưởng", "Tổ trưởng"]),
  ...plain(PRACTICE, ["Giảng viên cao cấp", "Giảng viên chính", "Giảng viên", "Trợ giảng"]),
  ...plain(PRACTICE, ["Chuyên viên cao cấp", "Chuyên viên chính", "Chuyên viên", "Cán sự"]),
  ...plain(PRACTICE, ["Nghiên cứu viên chính", "Nghiên cứu viên", "Báo cáo viên", "Thư viện viên"]),
  ...plain(PRACTICE, ["Viên chức", "Nhân viên", "Thủ quỹ", "Văn thư", "Học viên"]),
  ...plain(PRACTICE, [
    "Bí thư Đảng ủy",
    "Phó Bí thư Đảng ủy",
    "Bí thư Chi bộ",
    "Phó Bí thư Chi bộ",
  ]),
  ...plain(PRACTICE, [
    "Bí thư Đảng bộ",
    "Phó Bí thư Đảng bộ",
    "Bí thư Tỉnh ủy",
    "Phó Bí thư Tỉnh ủy",
  ]),
  ...plain(PRACTICE, ["Phó Bí thư Thường trực Tỉnh ủy", "Ủy viên Ban Thường vụ", "Tỉnh ủy viên"]),
  ...plain(PRACTICE, ["Bí thư Huyện ủy", "Phó Bí thư Huyện ủy", "Chánh Thanh tra"]),
  ...plain(PRACTICE, ["Bí thư Thành ủy", "Phó Bí thư Thành ủy", "Đảng ủy viên", "Chi ủy viên"]),
  ...plain(PRACTICE, ["Bí thư Đoàn Thanh niên", "Phó Bí thư Đoàn Thanh niên", "Bí thư Chi đoàn"]),
  ...plain(PRACTICE, ["Chủ tịch Công đoàn", "Phó Chủ tịch Công đoàn", "Trưởng ban nữ công"]),
  ...plain(PRACTICE, ["Chủ tịch", "Phó Chủ tịch", "Phó Chủ tịch Thường trực", "Ủy viên"]),
];
