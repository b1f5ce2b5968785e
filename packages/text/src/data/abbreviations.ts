import type { Provenance } from "@sotruong/core";

/** One reading of an abbreviation. */
export interface Abbreviation {
  /** As it is written, with its own letter case: `"HĐND"`, `"ThS"`. */
  readonly abbreviation: string;
  readonly expansion: string;
  readonly provenance: Provenance;
}

const PRACTICE: Provenance = {
  source: "Cách viết tắt quen dùng trên cổng thông tin của các trường chính trị",
  certainty: "practice",
};
const ISSUERS: Provenance = {
  source: "Thông tư 90/2018/TT-BTC, mã cơ quan đặt trong tên tệp, theo lawnet.vn (bài 159114)",
  certainty: "sourced",
};
const SIGNS: Provenance = {
  source: "Ký hiệu trên văn bản đã ban hành của cơ quan mang tên ấy",
  certainty: "practice",
};
const DOCUMENT_TYPES: Provenance = {
  source: "Nghị định 30/2020/NĐ-CP, Phụ lục III",
  certainty: "sourced",
};

function rows(
  provenance: Provenance,
  pairs: Readonly<Record<string, string | readonly string[]>>,
): readonly Abbreviation[] {
  return Object.entries(pairs).flatMap(([abbreviation, expansions]) =>
    [expansions].flat().map((expansion) => ({ abbreviation, expansion, provenance })),
  );
}

/** Abbreviations of the pages of political schools; several rows of one abbreviation are its readings. */
export const ABBREVIATIONS: readonly Abbreviation[] = /* @__PURE__ */ [
  ...rows(ISSUERS, {
    KTNN: "Kiểm toán nhà nước",
    TANDTC: "Tòa án nhân dân tối cao",
    TTg: "Thủ tướng Chính phủ",
    VKSNDTC: "Viện kiểm sát nhân dân tối cao",
    VPCP: "Văn phòng Chính phủ",
    VPQH: "Văn phòng Quốc hội",
  }),
  ...rows(SIGNS, {
    CP: "Chính phủ",
    HĐBT: "Hội đồng Bộ trưởng",
    HVCTQG: "Học viện Chính trị quốc gia Hồ Chí Minh",
    QH: "Quốc hội",
    TU: ["Tỉnh ủy", "Thành ủy"],
    TW: "Trung ương",
    UBKT: "Ủy ban Kiểm tra",
    UBTVQH: "Ủy ban Thường vụ Quốc hội",
  }),
  ...rows(DOCUMENT_TYPES, {
    BC: "Báo cáo",
    CTr: "Chương trình",
    ĐA: "Đề án",
    HD: "Hướng dẫn",
    KH: "Kế hoạch",
    NQ: "Nghị quyết",
    QC: "Quy chế",
    QĐ: "Quyết định",
    QyĐ: "Quy định",
    TTr: "Tờ trình",
  }),
  ...rows(PRACTICE, {
    ANQP: "an ninh, quốc phòng",
    ANTT: "an ninh, trật tự",
    BCH: ["Ban Chấp hành", "Ban Chỉ huy"],
    BCHTW: "Ban Chấp hành Trung ương",
    BCT: ["Bộ Chính trị", "Bộ Công Thương"],
    BCĐ: "Ban Chỉ đạo",
    BGH: "Ban Giám hiệu",
    BTV: "Ban Thường vụ",
    BTVTU: "Ban Thường vụ Tỉnh ủy",
    CBCC: "cán bộ, công chức",
    CBCCVC: "cán bộ, công chức, viên chức",
    CBVC: "cán bộ, viên chức",
    CCHC: "cải cách hành chính",
    CNH: "công nghiệp hóa",
    CNTT: "công nghệ thông tin",
    CNXH: "chủ nghĩa xã hội",
    CVC: "chuyên viên chính",
    GS: "Giáo sư",
    GVC: "giảng viên chính",
    HCM: "Hồ Chí Minh",
    HĐND: "Hội đồng nhân dân",
    HĐH: "hiện đại hóa",
    KHCN: "khoa học và công nghệ",
    KT: "kinh tế",
    LHPN: "Liên hiệp Phụ nữ",
    LLCT: "lý luận chính trị",
    LLCS: "Lý luận cơ sở",
    LĐ: ["Lao động", "lãnh đạo"],
    LĐLĐ: "Liên đoàn Lao động",
    MTTQ: "Mặt trận Tổ quốc",
    NCKH: "Nghiên cứu khoa học",
    NCS: "nghiên cứu sinh",
    "NN&PL": "Nhà nước và pháp luật",
    NQTW: "Nghị quyết Trung ương",
    NTM: "nông thôn mới",
    PCT: "Phó Chủ tịch",
    PGS: "Phó Giáo sư",
    PHT: "Phó Hiệu trưởng",
    QLĐT: "Quản lý đào tạo",
    QLNN: "quản lý nhà nước",
    QP: "quốc phòng",
    QPAN: "quốc phòng, an ninh",
    TCCB: "Tổ chức cán bộ",
    TCT: ["Trường Chính trị", "Tổng cục Thuế"],
    "TC,HC,TT,TL": "Tổ chức, Hành chính, Thông tin, Tư liệu",
    TCHCTTTL: "Tổ chức, Hành chính, Thông tin, Tư liệu",
    TDTT: "thể dục thể thao",
    THPT: "trung học phổ thông",
    THCS: "trung học cơ sở",
    TNCS: "Thanh niên Cộng sản",
    TP: "Thành phố",
    TS: "Tiến sĩ",
    TTCN: "tiểu thủ công nghiệp",
    ThS: "Thạc sĩ",
    UBMTTQ: "Ủy ban Mặt trận Tổ quốc",
    UBND: "Ủy ban nhân dân",
    VHVN: "văn hóa, văn nghệ",
    XDĐ: "Xây dựng Đảng",
    XH: "xã hội",
    XHCN: "xã hội chủ nghĩa",
  }),
];
