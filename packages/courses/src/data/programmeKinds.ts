import type { ProgrammeKind } from "../programmeKind.js";

// Ends are exclusive: a rule that was replaced on 29 August 2025 holds until then. A rule whose certainty is "unsure" was
// read in one report, in a copy or in part.
/** The kinds of programmes that the schools teach, with the rules on each by the law of the day. */
export const PROGRAMME_KINDS: readonly ProgrammeKind[] = [
  {
    id: "cao-cap-ly-luan-chinh-tri",
    name: "Cao cấp lý luận chính trị",
    kind: "training",
    group: "lý luận chính trị",
    aliases: ["CCLLCT"],
    rules: [
      {
        basis: "Quy định 57-QĐ/TW",
        basisDate: "2022-02-08",
        issuer: "Ban Bí thư",
        validFrom: "2022-02-08",
        validTo: "2025-08-29",
        forms: ["full-time", "part-time"],
        unsureFields: ["validTo"],
        provenance: {
          source: "https://vietjack.me/phap-luat/quy-dinh-57-qd-tw/chuong-ii-8465.html",
          certainty: "sourced",
        },
      },
      {
        basis: "Quy định 350-QĐ/TW",
        basisDate: "2025-08-29",
        issuer: "Ban Bí thư",
        validFrom: "2025-08-29",
        forms: ["full-time", "part-time"],
        provenance: {
          source:
            "https://vneconomy.vn/quy-dinh-moi-cua-ban-bi-thu-ve-doi-tuong-tieu-chuan-va-phan-cap-dao-tao-ly-luan-chinh-tri.htm",
          certainty: "sourced",
        },
      },
    ],
    provenance: {
      source: "Cách gọi trong kế hoạch đào tạo, bồi dưỡng của các trường",
      certainty: "practice",
    },
  },
  {
    id: "trung-cap-ly-luan-chinh-tri",
    name: "Trung cấp lý luận chính trị",
    kind: "training",
    group: "lý luận chính trị",
    aliases: ["Trung cấp lý luận chính trị - hành chính", "TCLLCT"],
    rules: [
      {
        basis: "Quy định 57-QĐ/TW",
        basisDate: "2022-02-08",
        issuer: "Ban Bí thư",
        validFrom: "2022-02-08",
        validTo: "2025-08-29",
        leastAgePartTime: {
          women: 33,
          men: 35,
        },
        unsureFields: ["validTo"],
        provenance: {
          source: "https://vietjack.me/phap-luat/quy-dinh-57-qd-tw/chuong-ii-8465.html",
          certainty: "sourced",
        },
      },
      {
        basis: "Quyết định 6468 của Học viện Chính trị quốc gia Hồ Chí Minh (Bộ Quy chế)",
        basisDate: "2021-12-21",
        issuer: "HVCTQG",
        validFrom: "2021-12-21",
        length: {
          months: {
            fullTime: {
              least: 6,
              most: 6,
            },
            partTime: {
              least: 12,
              most: 24,
            },
          },
        },
        topics: 13,
        provenance: {
          source:
            "https://m.baohaiduong.vn/giao-duc/to-chuc-3-lop-trung-cap-ly-luan-chinh-tri-he-tap-trung-207424",
          certainty: "unsure",
        },
      },
      {
        basis: "Quy định 350-QĐ/TW",
        basisDate: "2025-08-29",
        issuer: "Ban Bí thư",
        validFrom: "2025-08-29",
        leastAgePartTime: {
          women: 28,
          men: 30,
        },
        entry: "cao đẳng trở lên",
        provenance: {
          source:
            "https://vneconomy.vn/quy-dinh-moi-cua-ban-bi-thu-ve-doi-tuong-tieu-chuan-va-phan-cap-dao-tao-ly-luan-chinh-tri.htm",
          certainty: "sourced",
        },
      },
    ],
    provenance: {
      source: "Cách gọi trong kế hoạch đào tạo, bồi dưỡng của các trường",
      certainty: "practice",
    },
  },
  {
    id: "so-cap-ly-luan-chinh-tri",
    name: "Sơ cấp lý luận chính trị",
    kind: "training",
    group: "lý luận chính trị",
    aliases: [],
    rules: [
      {
        basis: "Chương trình năm 2013",
        length: {
          periods: {
            least: 295,
            most: 295,
          },
          days: {
            least: 30,
            most: 30,
          },
        },
        topics: 18,
        provenance: {
          source: "https://canthotv.vn/ninh-kieu-khai-giang-lop-so-cap-chinh-tri-2013",
          certainty: "unsure",
        },
      },
      {
        basis: "Quy định 57-QĐ/TW",
        basisDate: "2022-02-08",
        issuer: "Ban Bí thư",
        validFrom: "2022-02-08",
        validTo: "2025-08-29",
        entry: "THCS trở lên",
        unsureFields: ["validTo"],
        provenance: {
          source: "https://vietjack.me/phap-luat/quy-dinh-57-qd-tw/chuong-ii-8465.html",
          certainty: "sourced",
        },
      },
    ],
    provenance: {
      source: "Cách gọi trong kế hoạch đào tạo, bồi dưỡng của các trường",
      certainty: "practice",
    },
  },
  {
    id: "boi-duong-chuyen-vien",
    name: "Bồi dưỡng ngạch chuyên viên và tương đương",
    kind: "further-training",
    group: "quản lý nhà nước",
    aliases: [],
    certificate: "chứng chỉ",
    rules: [
      {
        basis: "Nghị định 101/2017/NĐ-CP",
        basisDate: "2017-09-01",
        issuer: "Chính phủ",
        validFrom: "2017-10-21",
        validTo: "2021-12-10",
        length: {
          weeks: {
            least: 6,
            most: 8,
          },
        },
        unsureFields: ["validFrom"],
        provenance: {
          source:
            "https://luatvietnam.vn/tin-van-ban-moi/thoi-gian-boi-duong-cong-chuc-186-33581-article.html",
          certainty: "sourced",
        },
      },
      {
        basis: "Nghị định 101/2017/NĐ-CP, được sửa đổi, bổ sung bởi Nghị định 89/2021/NĐ-CP",
        basisDate: "2021-10-18",
        issuer: "Chính phủ",
        validFrom: "2021-12-10",
        validTo: "2025-07-01",
        length: {
          weeks: {
            most: 4,
          },
        },
        provenance: {
          source:
            "https://luatvietnam.vn/tin-van-ban-moi/thoi-gian-boi-duong-cong-chuc-186-33581-article.html",
          certainty: "sourced",
        },
      },
      {
        basis: "Nghị định 171/2025/NĐ-CP",
        basisDate: "2025-06-30",
        issuer: "Chính phủ",
        validFrom: "2025-07-01",
        provenance: {
          source:
            "https://news.laodong.vn/thoi-su/noi-dung-boi-duong-cong-chuc-phu-hop-voi-yeu-cau-vi-tri-viec-lam-1533777.ldo",
          certainty: "unsure",
        },
      },
    ],
    provenance: {
      source: "Cách gọi trong kế hoạch đào tạo, bồi dưỡng của các trường",
      certainty: "practice",
    },
  },
  {
    id: "boi-duong-chuyen-vien-chinh",
    name: "Bồi dưỡng ngạch chuyên viên chính và tương đương",
    kind: "further-training",
    group: "quản lý nhà nước",
    aliases: [],
    certificate: "chứng chỉ",
    rules: [
      {
        basis: "Nghị định 101/2017/NĐ-CP",
        basisDate: "2017-09-01",
        issuer: "Chính phủ",
        validFrom: "2017-10-21",
        validTo: "2021-12-10",
        length: {
          weeks: {
            least: 6,
            most: 8,
          },
        },
        unsureFields: ["validFrom"],
        provenance: {
          source:
            "https://luatvietnam.vn/tin-van-ban-moi/thoi-gian-boi-duong-cong-chuc-186-33581-article.html",
          certainty: "sourced",
        },
      },
      {
        basis: "Nghị định 101/2017/NĐ-CP, được sửa đổi, bổ sung bởi Nghị định 89/2021/NĐ-CP",
        basisDate: "2021-10-18",
        issuer: "Chính phủ",
        validFrom: "2021-12-10",
        validTo: "2025-07-01",
        length: {
          weeks: {
            most: 6,
          },
        },
        provenance: {
          source:
            "https://luatvietnam.vn/tin-van-ban-moi/thoi-gian-boi-duong-cong-chuc-186-33581-article.html",
          certainty: "sourced",
        },
      },
      {
        basis: "Nghị định 171/2025/NĐ-CP",
        basisDate: "2025-06-30",
        issuer: "Chính phủ",
        validFrom: "2025-07-01",
        provenance: {
          source:
            "https://news.laodong.vn/thoi-su/noi-dung-boi-duong-cong-chuc-phu-hop-voi-yeu-cau-vi-tri-viec-lam-1533777.ldo",
          certainty: "unsure",
        },
      },
    ],
    provenance: {
      source: "Cách gọi trong kế hoạch đào tạo, bồi dưỡng của các trường",
      certainty: "practice",
    },
  },
  {
    id: "boi-duong-chuyen-vien-cao-cap",
    name: "Bồi dưỡng ngạch chuyên viên cao cấp và tương đương",
    kind: "further-training",
    group: "quản lý nhà nước",
    aliases: [],
    certificate: "chứng chỉ",
    rules: [
      {
        basis: "Nghị định 101/2017/NĐ-CP",
        basisDate: "2017-09-01",
        issuer: "Chính phủ",
        validFrom: "2017-10-21",
        validTo: "2021-12-10",
        length: {
          weeks: {
            least: 6,
            most: 8,
          },
        },
        unsureFields: ["validFrom"],
        provenance: {
          source:
            "https://luatvietnam.vn/tin-van-ban-moi/thoi-gian-boi-duong-cong-chuc-186-33581-article.html",
          certainty: "sourced",
        },
      },
      {
        basis: "Nghị định 101/2017/NĐ-CP, được sửa đổi, bổ sung bởi Nghị định 89/2021/NĐ-CP",
        basisDate: "2021-10-18",
        issuer: "Chính phủ",
        validFrom: "2021-12-10",
        validTo: "2025-07-01",
        length: {
          weeks: {
            most: 8,
          },
        },
        provenance: {
          source:
            "https://luatvietnam.vn/tin-van-ban-moi/thoi-gian-boi-duong-cong-chuc-186-33581-article.html",
          certainty: "sourced",
        },
      },
      {
        basis: "Nghị định 171/2025/NĐ-CP",
        basisDate: "2025-06-30",
        issuer: "Chính phủ",
        validFrom: "2025-07-01",
        provenance: {
          source:
            "https://news.laodong.vn/thoi-su/noi-dung-boi-duong-cong-chuc-phu-hop-voi-yeu-cau-vi-tri-viec-lam-1533777.ldo",
          certainty: "unsure",
        },
      },
    ],
    provenance: {
      source: "Cách gọi trong kế hoạch đào tạo, bồi dưỡng của các trường",
      certainty: "practice",
    },
  },
  {
    id: "boi-duong-can-su",
    name: "Bồi dưỡng ngạch cán sự",
    kind: "further-training",
    group: "quản lý nhà nước",
    aliases: [],
    certificate: "chứng chỉ",
    rules: [
      {
        basis: "Nghị định 101/2017/NĐ-CP",
        basisDate: "2017-09-01",
        issuer: "Chính phủ",
        validFrom: "2017-10-21",
        validTo: "2021-12-10",
        unsureFields: ["validFrom"],
        provenance: {
          source:
            "https://luatvietnam.vn/tin-van-ban-moi/thoi-gian-boi-duong-cong-chuc-186-33581-article.html",
          certainty: "unsure",
        },
      },
      {
        basis: "Nghị định 171/2025/NĐ-CP",
        basisDate: "2025-06-30",
        issuer: "Chính phủ",
        validFrom: "2025-07-01",
        provenance: {
          source:
            "https://news.laodong.vn/thoi-su/noi-dung-boi-duong-cong-chuc-phu-hop-voi-yeu-cau-vi-tri-viec-lam-1533777.ldo",
          certainty: "unsure",
        },
      },
    ],
    provenance: {
      source: "Cách gọi trong kế hoạch đào tạo, bồi dưỡng của các trường",
      certainty: "practice",
    },
  },
  {
    id: "boi-duong-lanh-dao-phong",
    name: "Bồi dưỡng lãnh đạo, quản lý cấp phòng và tương đương",
    kind: "further-training",
    group: "lãnh đạo, quản lý",
    aliases: [],
    rules: [
      {
        basis: "Nghị định 101/2017/NĐ-CP",
        basisDate: "2017-09-01",
        issuer: "Chính phủ",
        validFrom: "2017-10-21",
        validTo: "2021-12-10",
        length: {
          weeks: {
            least: 2,
            most: 4,
          },
        },
        unsureFields: ["validFrom"],
        provenance: {
          source:
            "https://luatvietnam.vn/tin-van-ban-moi/thoi-gian-boi-duong-cong-chuc-186-33581-article.html",
          certainty: "sourced",
        },
      },
      {
        basis: "Nghị định 101/2017/NĐ-CP, được sửa đổi, bổ sung bởi Nghị định 89/2021/NĐ-CP",
        basisDate: "2021-10-18",
        issuer: "Chính phủ",
        validFrom: "2021-12-10",
        validTo: "2025-07-01",
        length: {
          weeks: {
            most: 2,
          },
        },
        provenance: {
          source:
            "https://luatvietnam.vn/tin-van-ban-moi/thoi-gian-boi-duong-cong-chuc-186-33581-article.html",
          certainty: "sourced",
        },
      },
      {
        basis: "Nghị định 171/2025/NĐ-CP",
        basisDate: "2025-06-30",
        issuer: "Chính phủ",
        validFrom: "2025-07-01",
        length: {
          weeks: {
            least: 4,
            most: 4,
          },
        },
        provenance: {
          source:
            "https://news.laodong.vn/thoi-su/noi-dung-boi-duong-cong-chuc-phu-hop-voi-yeu-cau-vi-tri-viec-lam-1533777.ldo",
          certainty: "sourced",
        },
      },
    ],
    provenance: {
      source: "Cách gọi trong kế hoạch đào tạo, bồi dưỡng của các trường",
      certainty: "practice",
    },
  },
  {
    id: "boi-duong-lanh-dao-huyen-so",
    name: "Bồi dưỡng lãnh đạo, quản lý cấp sở, huyện và tương đương",
    kind: "further-training",
    group: "lãnh đạo, quản lý",
    aliases: [],
    certificate: "chứng chỉ",
    rules: [
      {
        basis: "Nghị định 101/2017/NĐ-CP",
        basisDate: "2017-09-01",
        issuer: "Chính phủ",
        validFrom: "2017-10-21",
        validTo: "2021-12-10",
        length: {
          weeks: {
            least: 2,
            most: 4,
          },
        },
        unsureFields: ["validFrom"],
        provenance: {
          source:
            "https://luatvietnam.vn/tin-van-ban-moi/thoi-gian-boi-duong-cong-chuc-186-33581-article.html",
          certainty: "sourced",
        },
      },
      {
        basis: "Nghị định 101/2017/NĐ-CP, được sửa đổi, bổ sung bởi Nghị định 89/2021/NĐ-CP",
        basisDate: "2021-10-18",
        issuer: "Chính phủ",
        validFrom: "2021-12-10",
        validTo: "2025-07-01",
        length: {
          weeks: {
            most: 2,
          },
        },
        provenance: {
          source:
            "https://luatvietnam.vn/tin-van-ban-moi/thoi-gian-boi-duong-cong-chuc-186-33581-article.html",
          certainty: "sourced",
        },
      },
      {
        basis: "Nghị định 171/2025/NĐ-CP",
        basisDate: "2025-06-30",
        issuer: "Chính phủ",
        validFrom: "2025-07-01",
        provenance: {
          source:
            "https://news.laodong.vn/thoi-su/noi-dung-boi-duong-cong-chuc-phu-hop-voi-yeu-cau-vi-tri-viec-lam-1533777.ldo",
          certainty: "unsure",
        },
      },
    ],
    provenance: {
      source: "Cách gọi trong kế hoạch đào tạo, bồi dưỡng của các trường",
      certainty: "practice",
    },
  },
  {
    id: "boi-duong-cong-chuc-cap-xa",
    name: "Bồi dưỡng theo tiêu chuẩn chức danh công chức cấp xã",
    kind: "further-training",
    group: "cấp xã",
    aliases: [],
    certificate: "chứng chỉ",
    rules: [
      {
        basis: "Nghị định 101/2017/NĐ-CP, được sửa đổi, bổ sung bởi Nghị định 89/2021/NĐ-CP",
        basisDate: "2021-10-18",
        issuer: "Chính phủ",
        validFrom: "2021-12-10",
        validTo: "2025-07-01",
        length: {
          weeks: {
            most: 1,
          },
        },
        provenance: {
          source:
            "https://luatvietnam.vn/tin-van-ban-moi/thoi-gian-boi-duong-cong-chuc-186-33581-article.html",
          certainty: "sourced",
        },
      },
      {
        basis: "Nghị định 171/2025/NĐ-CP",
        basisDate: "2025-06-30",
        issuer: "Chính phủ",
        validFrom: "2025-07-01",
        provenance: {
          source:
            "https://news.laodong.vn/thoi-su/noi-dung-boi-duong-cong-chuc-phu-hop-voi-yeu-cau-vi-tri-viec-lam-1533777.ldo",
          certainty: "unsure",
        },
      },
    ],
    provenance: {
      source: "Cách gọi trong kế hoạch đào tạo, bồi dưỡng của các trường",
      certainty: "practice",
    },
  },
  {
    id: "boi-duong-vi-tri-viec-lam",
    name: "Bồi dưỡng theo vị trí việc làm (chuyên môn, nghiệp vụ)",
    kind: "further-training",
    group: "vị trí việc làm",
    aliases: [],
    rules: [
      {
        basis: "Nghị định 101/2017/NĐ-CP, được sửa đổi, bổ sung bởi Nghị định 89/2021/NĐ-CP",
        basisDate: "2021-10-18",
        issuer: "Chính phủ",
        validFrom: "2021-12-10",
        validTo: "2025-07-01",
        length: {
          weeks: {
            most: 1,
          },
        },
        provenance: {
          source:
            "https://luatvietnam.vn/tin-van-ban-moi/thoi-gian-boi-duong-cong-chuc-186-33581-article.html",
          certainty: "sourced",
        },
      },
      {
        basis: "Nghị định 171/2025/NĐ-CP",
        basisDate: "2025-06-30",
        issuer: "Chính phủ",
        validFrom: "2025-07-01",
        leastPerYear: {
          weeks: 1,
          periods: 40,
        },
        provenance: {
          source:
            "https://news.laodong.vn/thoi-su/noi-dung-boi-duong-cong-chuc-phu-hop-voi-yeu-cau-vi-tri-viec-lam-1533777.ldo",
          certainty: "unsure",
        },
      },
    ],
    provenance: {
      source: "Cách gọi trong kế hoạch đào tạo, bồi dưỡng của các trường",
      certainty: "practice",
    },
  },
  {
    id: "boi-duong-can-bo-cap-xa-2026-2031",
    name: "Bồi dưỡng cán bộ cấp xã 2026-2031 (700/QĐ-TTg)",
    kind: "further-training",
    group: "cấp xã",
    aliases: [],
    rules: [
      {
        basis: "Quyết định 700/QĐ-TTg",
        basisDate: "2026-04-20",
        issuer: "Thủ tướng Chính phủ",
        validFrom: "2026-04-20",
        validTo: "2032-01-01",
        provenance: {
          source: "Bản sao trong kho mã công khai",
          certainty: "unsure",
        },
      },
    ],
    provenance: {
      source: "Cách gọi trong kế hoạch đào tạo, bồi dưỡng của các trường",
      certainty: "practice",
    },
  },
  {
    id: "cap-nhat-164",
    name: "Bồi dưỡng, cập nhật kiến thức theo đối tượng 1-4",
    kind: "further-training",
    group: "cập nhật kiến thức",
    aliases: [],
    certificate: "giấy chứng nhận",
    scale: "knowledge-update-164",
    rules: [
      {
        basis: "Quy định 164-QĐ/TW",
        basisDate: "2013-02-01",
        issuer: "Bộ Chính trị",
        validFrom: "2013-02-01",
        validTo: "2024-05-10",
        unsureFields: ["validTo"],
        provenance: {
          source: "https://truongchinhtrils.vn/node/1620",
          certainty: "sourced",
        },
      },
    ],
    provenance: {
      source: "Cách gọi trong kế hoạch đào tạo, bồi dưỡng của các trường",
      certainty: "practice",
    },
  },
  {
    id: "cap-nhat-145",
    name: "Bồi dưỡng, cập nhật kiến thức theo nhóm 1-3",
    kind: "further-training",
    group: "cập nhật kiến thức",
    aliases: [],
    certificate: "giấy chứng nhận",
    scale: "knowledge-update-145",
    rules: [
      {
        basis: "Quy định 145-QĐ/TW",
        basisDate: "2024-05-10",
        issuer: "Bộ Chính trị",
        validFrom: "2024-05-10",
        provenance: {
          source: "https://tcnn.vn/news/detail/66036/ (text of 145-QĐ/TW)",
          certainty: "sourced",
        },
      },
    ],
    provenance: {
      source: "Cách gọi trong kế hoạch đào tạo, bồi dưỡng của các trường",
      certainty: "practice",
    },
  },
  {
    id: "nhan-thuc-ve-dang",
    name: "Bồi dưỡng nhận thức về Đảng",
    kind: "further-training",
    group: "kết nạp đảng viên",
    aliases: ["lớp cảm tình Đảng", "lớp đối tượng kết nạp Đảng"],
    certificate: "giấy chứng nhận",
    rules: [
      {
        basis: "Hướng dẫn 61-HD/BTGTW",
        basisDate: "2022-06-16",
        issuer: "Ban Tuyên giáo Trung ương",
        validFrom: "2022-06-16",
        length: {
          periods: {
            least: 50,
            most: 50,
          },
          days: {
            least: 5,
            most: 5,
          },
          sessions: {
            least: 10,
            most: 10,
          },
        },
        entry: "THCS trở lên",
        parts: [
          {
            name: "5 chuyên đề",
            periods: 30,
          },
          {
            name: "thảo luận",
            periods: 5,
          },
          {
            name: "tham quan",
            periods: 5,
          },
          {
            name: "tổng kết",
            periods: 5,
          },
          {
            name: "bài thu hoạch",
            periods: 5,
          },
        ],
        provenance: {
          source:
            "https://luatvietnam.vn/tin-van-ban-moi/huong-dan-chuong-trinh-boi-duong-nhan-thuc-ve-dang-186-90342-article.html",
          certainty: "sourced",
        },
      },
    ],
    provenance: {
      source: "Cách gọi trong kế hoạch đào tạo, bồi dưỡng của các trường",
      certainty: "practice",
    },
  },
  {
    id: "dang-vien-moi",
    name: "Bồi dưỡng lý luận chính trị cho đảng viên mới",
    kind: "further-training",
    group: "đảng viên mới",
    aliases: [],
    certificate: "giấy chứng nhận",
    rules: [
      {
        basis: "Hướng dẫn 60 của Ban Tuyên giáo Trung ương",
        basisDate: "2022-06-16",
        issuer: "Ban Tuyên giáo Trung ương",
        validFrom: "2022-06-16",
        topics: 10,
        provenance: {
          source:
            "https://baoquangnam.vn/be-giang-lop-boi-duong-ly-luan-chinh-tri-cho-77-dang-vien-moi-3001589.html",
          certainty: "unsure",
        },
      },
    ],
    provenance: {
      source: "Cách gọi trong kế hoạch đào tạo, bồi dưỡng của các trường",
      certainty: "practice",
    },
  },
  {
    id: "cap-uy-co-so",
    name: "Bồi dưỡng cấp ủy, bí thư chi bộ, cán bộ cơ sở",
    kind: "further-training",
    group: "cơ sở",
    aliases: [],
    certificate: "giấy chứng nhận",
    rules: [
      {
        basis: "Quyết định 1147-QĐ/BTGDVTW",
        basisDate: "2025-12-01",
        issuer: "Ban Tuyên giáo và Dân vận Trung ương",
        validFrom: "2025-12-01",
        leastTrainees: 25,
        leastAttendancePercent: 80,
        certificateWithinDays: 15,
        grades: [
          {
            name: "Trung bình",
            from: 5.0,
          },
          {
            name: "Khá",
            from: 7.0,
          },
          {
            name: "Giỏi",
            from: 8.0,
          },
          {
            name: "Xuất sắc",
            from: 9.0,
          },
        ],
        provenance: {
          source:
            "https://vneconomy.vn/chuc-nang-nhiem-vu-to-chuc-bo-may-trung-tam-chinh-tri-xa-phuong-dac-khu.htm",
          certainty: "unsure",
        },
      },
    ],
    provenance: {
      source: "Cách gọi trong kế hoạch đào tạo, bồi dưỡng của các trường",
      certainty: "practice",
    },
  },
  {
    id: "quoc-phong-an-ninh-doi-tuong-1",
    name: "Bồi dưỡng kiến thức quốc phòng và an ninh đối tượng 1",
    kind: "further-training",
    group: "quốc phòng, an ninh",
    aliases: [],
    certificate: "giấy chứng nhận",
    targetGroup: {
      scale: "defence-security",
      level: 1,
    },
    rules: [
      {
        basis:
          "Luật Giáo dục quốc phòng và an ninh; Nghị định 13/2014/NĐ-CP; Nghị định 139/2020/NĐ-CP; Hướng dẫn 90/HD-HĐGDQPAN",
        validFrom: "2014-01-01",
        unsureFields: ["validFrom"],
        provenance: {
          source: "https://luatminhkhue.vn/doi-tuong-boi-duong-kien-thuc-quoc-phong-an-ninh.aspx",
          certainty: "unsure",
        },
      },
    ],
    provenance: {
      source: "Cách gọi trong kế hoạch đào tạo, bồi dưỡng của các trường",
      certainty: "practice",
    },
  },
  {
    id: "quoc-phong-an-ninh-doi-tuong-2",
    name: "Bồi dưỡng kiến thức quốc phòng và an ninh đối tượng 2",
    kind: "further-training",
    group: "quốc phòng, an ninh",
    aliases: [],
    certificate: "giấy chứng nhận",
    targetGroup: {
      scale: "defence-security",
      level: 2,
    },
    rules: [
      {
        basis:
          "Luật Giáo dục quốc phòng và an ninh; Nghị định 13/2014/NĐ-CP; Nghị định 139/2020/NĐ-CP; Hướng dẫn 90/HD-HĐGDQPAN",
        validFrom: "2014-01-01",
        unsureFields: ["validFrom"],
        provenance: {
          source: "https://luatminhkhue.vn/doi-tuong-boi-duong-kien-thuc-quoc-phong-an-ninh.aspx",
          certainty: "unsure",
        },
      },
    ],
    provenance: {
      source: "Cách gọi trong kế hoạch đào tạo, bồi dưỡng của các trường",
      certainty: "practice",
    },
  },
  {
    id: "quoc-phong-an-ninh-doi-tuong-3",
    name: "Bồi dưỡng kiến thức quốc phòng và an ninh đối tượng 3",
    kind: "further-training",
    group: "quốc phòng, an ninh",
    aliases: [],
    certificate: "giấy chứng nhận",
    targetGroup: {
      scale: "defence-security",
      level: 3,
    },
    rules: [
      {
        basis:
          "Luật Giáo dục quốc phòng và an ninh; Nghị định 13/2014/NĐ-CP; Nghị định 139/2020/NĐ-CP; Hướng dẫn 90/HD-HĐGDQPAN",
        validFrom: "2014-01-01",
        length: {
          days: {
            least: 12,
            most: 14,
          },
        },
        unsureFields: ["validFrom"],
        provenance: {
          source: "https://luatminhkhue.vn/doi-tuong-boi-duong-kien-thuc-quoc-phong-an-ninh.aspx",
          certainty: "unsure",
        },
      },
    ],
    provenance: {
      source: "Cách gọi trong kế hoạch đào tạo, bồi dưỡng của các trường",
      certainty: "practice",
    },
  },
  {
    id: "quoc-phong-an-ninh-doi-tuong-4",
    name: "Bồi dưỡng kiến thức quốc phòng và an ninh đối tượng 4",
    kind: "further-training",
    group: "quốc phòng, an ninh",
    aliases: [],
    certificate: "giấy chứng nhận",
    targetGroup: {
      scale: "defence-security",
      level: 4,
    },
    rules: [
      {
        basis:
          "Luật Giáo dục quốc phòng và an ninh; Nghị định 13/2014/NĐ-CP; Nghị định 139/2020/NĐ-CP; Hướng dẫn 90/HD-HĐGDQPAN",
        validFrom: "2014-01-01",
        length: {
          days: {
            least: 3,
            most: 3,
          },
        },
        unsureFields: ["validFrom"],
        provenance: {
          source: "https://luatminhkhue.vn/doi-tuong-boi-duong-kien-thuc-quoc-phong-an-ninh.aspx",
          certainty: "unsure",
        },
      },
    ],
    provenance: {
      source: "Cách gọi trong kế hoạch đào tạo, bồi dưỡng của các trường",
      certainty: "practice",
    },
  },
];
