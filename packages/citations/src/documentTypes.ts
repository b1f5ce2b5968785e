// Written by scripts/generateDocumentTypes.mjs.
import type { DocumentType } from "./documentType.js";

/**
 * The kinds of State and Party documents with their abbreviations and their history.
 *
 * State kinds follow Nghị định 30/2020/NĐ-CP (Phụ lục III) and the laws on normative documents, Party kinds follow
 * 66-QĐ/TW and 399-QĐ/TW; a kind without a sourced abbreviation has none.
 *
 * @example
 * ```ts
 * documentTypes.find((type) => type.name === "Nghị định")?.abbreviation; // => "NĐ"
 * ```
 */
export const documentTypes: readonly DocumentType[] = [
  {
    name: "Nghị quyết",
    scope: "cá biệt",
    system: "state",
    abbreviation: "NQ",
    aliases: [],
    validFrom: "2020-03-05",
    source:
      "https://kynangandlifeskills.com/chu-viet-tat-ten-loai-mau-trinh-bay-van-ban-hanh-chinh-va-ban-sao-van-ban/",
    certainty: "sourced",
  },
  {
    name: "Quyết định",
    scope: "cá biệt",
    system: "state",
    abbreviation: "QĐ",
    aliases: ["QD"],
    validFrom: "2020-03-05",
    source:
      "https://kynangandlifeskills.com/chu-viet-tat-ten-loai-mau-trinh-bay-van-ban-hanh-chinh-va-ban-sao-van-ban/",
    certainty: "sourced",
  },
  {
    name: "Chỉ thị",
    system: "state",
    abbreviation: "CT",
    aliases: [],
    validFrom: "2020-03-05",
    source:
      "https://kynangandlifeskills.com/chu-viet-tat-ten-loai-mau-trinh-bay-van-ban-hanh-chinh-va-ban-sao-van-ban/",
    certainty: "sourced",
  },
  {
    name: "Quy chế",
    system: "state",
    abbreviation: "QC",
    aliases: [],
    validFrom: "2020-03-05",
    source:
      "https://kynangandlifeskills.com/chu-viet-tat-ten-loai-mau-trinh-bay-van-ban-hanh-chinh-va-ban-sao-van-ban/",
    certainty: "sourced",
  },
  {
    name: "Quy định",
    system: "state",
    abbreviation: "QyĐ",
    aliases: ["QYĐ", "QyD", "QYD", "QĐi"],
    validFrom: "2020-03-05",
    source:
      "https://kynangandlifeskills.com/chu-viet-tat-ten-loai-mau-trinh-bay-van-ban-hanh-chinh-va-ban-sao-van-ban/",
    certainty: "sourced",
  },
  {
    name: "Thông cáo",
    system: "state",
    abbreviation: "TC",
    aliases: [],
    validFrom: "2020-03-05",
    source:
      "https://kynangandlifeskills.com/chu-viet-tat-ten-loai-mau-trinh-bay-van-ban-hanh-chinh-va-ban-sao-van-ban/",
    certainty: "sourced",
  },
  {
    name: "Thông báo",
    system: "state",
    abbreviation: "TB",
    aliases: [],
    validFrom: "2020-03-05",
    source:
      "https://kynangandlifeskills.com/chu-viet-tat-ten-loai-mau-trinh-bay-van-ban-hanh-chinh-va-ban-sao-van-ban/",
    certainty: "sourced",
  },
  {
    name: "Hướng dẫn",
    system: "state",
    abbreviation: "HD",
    aliases: [],
    validFrom: "2020-03-05",
    source:
      "https://kynangandlifeskills.com/chu-viet-tat-ten-loai-mau-trinh-bay-van-ban-hanh-chinh-va-ban-sao-van-ban/",
    certainty: "sourced",
  },
  {
    name: "Chương trình",
    system: "state",
    abbreviation: "CTr",
    aliases: ["CTR", "Ctr"],
    validFrom: "2020-03-05",
    source:
      "https://kynangandlifeskills.com/chu-viet-tat-ten-loai-mau-trinh-bay-van-ban-hanh-chinh-va-ban-sao-van-ban/",
    certainty: "sourced",
  },
  {
    name: "Kế hoạch",
    system: "state",
    abbreviation: "KH",
    aliases: [],
    validFrom: "2020-03-05",
    source:
      "https://kynangandlifeskills.com/chu-viet-tat-ten-loai-mau-trinh-bay-van-ban-hanh-chinh-va-ban-sao-van-ban/",
    certainty: "sourced",
  },
  {
    name: "Phương án",
    system: "state",
    abbreviation: "PA",
    aliases: [],
    validFrom: "2020-03-05",
    source:
      "https://kynangandlifeskills.com/chu-viet-tat-ten-loai-mau-trinh-bay-van-ban-hanh-chinh-va-ban-sao-van-ban/",
    certainty: "sourced",
  },
  {
    name: "Đề án",
    system: "state",
    abbreviation: "ĐA",
    aliases: [],
    validFrom: "2020-03-05",
    source:
      "https://kynangandlifeskills.com/chu-viet-tat-ten-loai-mau-trinh-bay-van-ban-hanh-chinh-va-ban-sao-van-ban/",
    certainty: "sourced",
  },
  {
    name: "Dự án",
    system: "state",
    abbreviation: "DA",
    aliases: [],
    validFrom: "2020-03-05",
    source:
      "https://kynangandlifeskills.com/chu-viet-tat-ten-loai-mau-trinh-bay-van-ban-hanh-chinh-va-ban-sao-van-ban/",
    certainty: "sourced",
  },
  {
    name: "Báo cáo",
    system: "state",
    abbreviation: "BC",
    aliases: [],
    validFrom: "2020-03-05",
    source:
      "https://kynangandlifeskills.com/chu-viet-tat-ten-loai-mau-trinh-bay-van-ban-hanh-chinh-va-ban-sao-van-ban/",
    certainty: "sourced",
  },
  {
    name: "Biên bản",
    system: "state",
    abbreviation: "BB",
    aliases: [],
    validFrom: "2020-03-05",
    source:
      "https://kynangandlifeskills.com/chu-viet-tat-ten-loai-mau-trinh-bay-van-ban-hanh-chinh-va-ban-sao-van-ban/",
    certainty: "sourced",
  },
  {
    name: "Tờ trình",
    system: "state",
    abbreviation: "TTr",
    aliases: ["TTR", "Ttr", "TT"],
    validFrom: "2020-03-05",
    source:
      "https://kynangandlifeskills.com/chu-viet-tat-ten-loai-mau-trinh-bay-van-ban-hanh-chinh-va-ban-sao-van-ban/",
    certainty: "sourced",
  },
  {
    name: "Hợp đồng",
    system: "state",
    abbreviation: "HĐ",
    aliases: [],
    validFrom: "2020-03-05",
    source:
      "https://kynangandlifeskills.com/chu-viet-tat-ten-loai-mau-trinh-bay-van-ban-hanh-chinh-va-ban-sao-van-ban/",
    certainty: "sourced",
  },
  {
    name: "Công điện",
    system: "state",
    abbreviation: "CĐ",
    aliases: [],
    validFrom: "2020-03-05",
    source:
      "https://kynangandlifeskills.com/chu-viet-tat-ten-loai-mau-trinh-bay-van-ban-hanh-chinh-va-ban-sao-van-ban/",
    certainty: "sourced",
  },
  {
    name: "Bản ghi nhớ",
    system: "state",
    abbreviation: "BGN",
    aliases: ["GN"],
    validFrom: "2020-03-05",
    source:
      "https://kynangandlifeskills.com/chu-viet-tat-ten-loai-mau-trinh-bay-van-ban-hanh-chinh-va-ban-sao-van-ban/",
    certainty: "sourced",
  },
  {
    name: "Bản thỏa thuận",
    system: "state",
    abbreviation: "BTT",
    aliases: ["TTh"],
    validFrom: "2020-03-05",
    source:
      "https://kynangandlifeskills.com/chu-viet-tat-ten-loai-mau-trinh-bay-van-ban-hanh-chinh-va-ban-sao-van-ban/",
    certainty: "sourced",
  },
  {
    name: "Giấy ủy quyền",
    system: "state",
    abbreviation: "GUQ",
    aliases: ["UQ"],
    validFrom: "2020-03-05",
    source:
      "https://kynangandlifeskills.com/chu-viet-tat-ten-loai-mau-trinh-bay-van-ban-hanh-chinh-va-ban-sao-van-ban/",
    certainty: "sourced",
  },
  {
    name: "Giấy mời",
    system: "state",
    abbreviation: "GM",
    aliases: [],
    validFrom: "2020-03-05",
    source:
      "https://kynangandlifeskills.com/chu-viet-tat-ten-loai-mau-trinh-bay-van-ban-hanh-chinh-va-ban-sao-van-ban/",
    certainty: "sourced",
  },
  {
    name: "Giấy giới thiệu",
    system: "state",
    abbreviation: "GGT",
    aliases: ["GT"],
    validFrom: "2020-03-05",
    source:
      "https://kynangandlifeskills.com/chu-viet-tat-ten-loai-mau-trinh-bay-van-ban-hanh-chinh-va-ban-sao-van-ban/",
    certainty: "sourced",
  },
  {
    name: "Giấy nghỉ phép",
    system: "state",
    abbreviation: "GNP",
    aliases: ["NP"],
    validFrom: "2020-03-05",
    source:
      "https://kynangandlifeskills.com/chu-viet-tat-ten-loai-mau-trinh-bay-van-ban-hanh-chinh-va-ban-sao-van-ban/",
    certainty: "sourced",
  },
  {
    name: "Phiếu gửi",
    system: "state",
    abbreviation: "PG",
    aliases: [],
    validFrom: "2020-03-05",
    source:
      "https://kynangandlifeskills.com/chu-viet-tat-ten-loai-mau-trinh-bay-van-ban-hanh-chinh-va-ban-sao-van-ban/",
    certainty: "sourced",
  },
  {
    name: "Phiếu chuyển",
    system: "state",
    abbreviation: "PC",
    aliases: [],
    validFrom: "2020-03-05",
    source:
      "https://kynangandlifeskills.com/chu-viet-tat-ten-loai-mau-trinh-bay-van-ban-hanh-chinh-va-ban-sao-van-ban/",
    certainty: "sourced",
  },
  {
    name: "Phiếu báo",
    system: "state",
    abbreviation: "PB",
    aliases: [],
    validFrom: "2020-03-05",
    source:
      "https://kynangandlifeskills.com/chu-viet-tat-ten-loai-mau-trinh-bay-van-ban-hanh-chinh-va-ban-sao-van-ban/",
    certainty: "sourced",
  },
  {
    name: "Công văn",
    system: "state",
    aliases: ["CV"],
    validFrom: "2020-03-05",
    source:
      "https://kynangandlifeskills.com/chu-viet-tat-ten-loai-mau-trinh-bay-van-ban-hanh-chinh-va-ban-sao-van-ban/",
    certainty: "sourced",
  },
  {
    name: "Thư công",
    system: "state",
    aliases: [],
    validFrom: "2020-03-05",
    source:
      "https://kynangandlifeskills.com/chu-viet-tat-ten-loai-mau-trinh-bay-van-ban-hanh-chinh-va-ban-sao-van-ban/",
    certainty: "practice",
  },
  {
    name: "Bản sao y",
    system: "state",
    abbreviation: "SY",
    aliases: [],
    validFrom: "2020-03-05",
    source:
      "https://kynangandlifeskills.com/chu-viet-tat-ten-loai-mau-trinh-bay-van-ban-hanh-chinh-va-ban-sao-van-ban/",
    certainty: "sourced",
  },
  {
    name: "Bản trích sao",
    system: "state",
    abbreviation: "TrS",
    aliases: ["TRS"],
    validFrom: "2020-03-05",
    source:
      "https://kynangandlifeskills.com/chu-viet-tat-ten-loai-mau-trinh-bay-van-ban-hanh-chinh-va-ban-sao-van-ban/",
    certainty: "sourced",
  },
  {
    name: "Bản sao lục",
    system: "state",
    abbreviation: "SL",
    aliases: [],
    validFrom: "2020-03-05",
    source:
      "https://kynangandlifeskills.com/chu-viet-tat-ten-loai-mau-trinh-bay-van-ban-hanh-chinh-va-ban-sao-van-ban/",
    certainty: "sourced",
  },
  {
    name: "Bản ghi nhớ",
    system: "state",
    abbreviation: "GN",
    aliases: ["BGN"],
    validFrom: "2011-03-05",
    validTo: "2020-03-05",
    source: "http://tuvandoanhnghiep.tinlaw.vn/2020/08/quy-tac-viet-tat-ten-cac-loai-van-ban.html",
    certainty: "practice",
  },
  {
    name: "Bản thỏa thuận",
    system: "state",
    abbreviation: "TTh",
    aliases: ["BTT", "TTH"],
    validFrom: "2011-03-05",
    validTo: "2020-03-05",
    source: "http://tuvandoanhnghiep.tinlaw.vn/2020/08/quy-tac-viet-tat-ten-cac-loai-van-ban.html",
    certainty: "practice",
  },
  {
    name: "Giấy ủy quyền",
    system: "state",
    abbreviation: "UQ",
    aliases: ["GUQ"],
    validFrom: "2011-03-05",
    validTo: "2020-03-05",
    source: "http://tuvandoanhnghiep.tinlaw.vn/2020/08/quy-tac-viet-tat-ten-cac-loai-van-ban.html",
    certainty: "practice",
  },
  {
    name: "Giấy nghỉ phép",
    system: "state",
    abbreviation: "NP",
    aliases: ["GNP"],
    validFrom: "2011-03-05",
    validTo: "2020-03-05",
    source: "http://tuvandoanhnghiep.tinlaw.vn/2020/08/quy-tac-viet-tat-ten-cac-loai-van-ban.html",
    certainty: "practice",
  },
  {
    name: "Bản cam kết",
    system: "state",
    abbreviation: "CK",
    aliases: [],
    validFrom: "2011-03-05",
    validTo: "2020-03-05",
    source: "chưa có nguồn trích dẫn được",
    certainty: "unsure",
  },
  {
    name: "Giấy chứng nhận",
    system: "state",
    abbreviation: "CN",
    aliases: [],
    validFrom: "2011-03-05",
    validTo: "2020-03-05",
    source: "chưa có nguồn trích dẫn được",
    certainty: "unsure",
  },
  {
    name: "Giấy đi đường",
    system: "state",
    abbreviation: "ĐĐ",
    aliases: [],
    validFrom: "2011-03-05",
    validTo: "2020-03-05",
    source: "chưa có nguồn trích dẫn được",
    certainty: "unsure",
  },
  {
    name: "Giấy biên nhận hồ sơ",
    system: "state",
    abbreviation: "BN",
    aliases: [],
    validFrom: "2011-03-05",
    validTo: "2020-03-05",
    source: "chưa có nguồn trích dẫn được",
    certainty: "unsure",
  },
  {
    name: "Hiến pháp",
    system: "state",
    aliases: [],
    validFrom: "1946-11-09",
    source: "chưa có nguồn trích dẫn được",
    certainty: "unsure",
  },
  {
    name: "Bộ luật",
    system: "state",
    aliases: ["BL"],
    source:
      "https://thuvienphapluat.vn/phap-luat/cach-thuc-danh-so-van-ban-chuan-doi-voi-mot-van-ban-quy-pham-phap-luat-ra-sao-ngon-ngu-ky-thuat-van-985297-22605.html",
    certainty: "sourced",
  },
  {
    name: "Luật",
    system: "state",
    aliases: ["L", "LCT"],
    source:
      "https://thuvienphapluat.vn/phap-luat/cach-thuc-danh-so-van-ban-chuan-doi-voi-mot-van-ban-quy-pham-phap-luat-ra-sao-ngon-ngu-ky-thuat-van-985297-22605.html",
    certainty: "sourced",
  },
  {
    name: "Nghị quyết",
    scope: "của Quốc hội",
    system: "state",
    abbreviation: "NQ",
    aliases: [],
    source:
      "https://thuvienphapluat.vn/phap-luat/cach-thuc-danh-so-van-ban-chuan-doi-voi-mot-van-ban-quy-pham-phap-luat-ra-sao-ngon-ngu-ky-thuat-van-985297-22605.html",
    certainty: "sourced",
  },
  {
    name: "Pháp lệnh",
    system: "state",
    abbreviation: "PL",
    aliases: [],
    source:
      "https://thuvienphapluat.vn/phap-luat/cach-thuc-danh-so-van-ban-chuan-doi-voi-mot-van-ban-quy-pham-phap-luat-ra-sao-ngon-ngu-ky-thuat-van-985297-22605.html",
    certainty: "sourced",
  },
  {
    name: "Nghị quyết",
    scope: "của Ủy ban Thường vụ Quốc hội",
    system: "state",
    abbreviation: "NQ",
    aliases: [],
    source:
      "https://thuvienphapluat.vn/phap-luat/cach-thuc-danh-so-van-ban-chuan-doi-voi-mot-van-ban-quy-pham-phap-luat-ra-sao-ngon-ngu-ky-thuat-van-985297-22605.html",
    certainty: "sourced",
  },
  {
    name: "Nghị quyết liên tịch",
    system: "state",
    abbreviation: "NQLT",
    aliases: [],
    source:
      "https://thuvienphapluat.vn/hoi-dap-phap-luat/83A2B85-hd-van-ban-cua-dang-co-phai-la-van-ban-quy-pham-phap-luat-khong.html",
    certainty: "sourced",
  },
  {
    name: "Lệnh",
    scope: "của Chủ tịch nước",
    system: "state",
    abbreviation: "L",
    aliases: [],
    source: "R: 16/2003/L-CTN in a test set",
    certainty: "practice",
  },
  {
    name: "Quyết định",
    scope: "của Chủ tịch nước",
    system: "state",
    abbreviation: "QĐ",
    aliases: [],
    source: "chưa có nguồn trích dẫn được",
    certainty: "unsure",
  },
  {
    name: "Nghị định",
    system: "state",
    abbreviation: "NĐ",
    aliases: ["ND"],
    source:
      "https://thuvienphapluat.vn/phap-luat/cach-thuc-danh-so-van-ban-chuan-doi-voi-mot-van-ban-quy-pham-phap-luat-ra-sao-ngon-ngu-ky-thuat-van-985297-22605.html",
    certainty: "sourced",
  },
  {
    name: "Nghị quyết",
    scope: "của Chính phủ",
    system: "state",
    abbreviation: "NQ",
    aliases: [],
    source: "R: 05/2025/NQ-CP, 66.7/2025/NQ-CP, 43/2026/NQ-CP",
    certainty: "sourced",
  },
  {
    name: "Quyết định",
    scope: "của Thủ tướng Chính phủ",
    system: "state",
    abbreviation: "QĐ",
    aliases: [],
    source:
      "https://thuvienphapluat.vn/phap-luat/cach-thuc-danh-so-van-ban-chuan-doi-voi-mot-van-ban-quy-pham-phap-luat-ra-sao-ngon-ngu-ky-thuat-van-985297-22605.html",
    certainty: "sourced",
  },
  {
    name: "Chỉ thị",
    scope: "của Thủ tướng Chính phủ",
    system: "state",
    abbreviation: "CT",
    aliases: [],
    source: "chưa có nguồn trích dẫn được",
    certainty: "unsure",
  },
  {
    name: "Thông tư",
    system: "state",
    abbreviation: "TT",
    aliases: [],
    source:
      "https://thuvienphapluat.vn/phap-luat/cach-thuc-danh-so-van-ban-chuan-doi-voi-mot-van-ban-quy-pham-phap-luat-ra-sao-ngon-ngu-ky-thuat-van-985297-22605.html",
    certainty: "sourced",
  },
  {
    name: "Thông tư liên tịch",
    system: "state",
    abbreviation: "TTLT",
    aliases: ["TTLB"],
    source:
      "https://thuvienphapluat.vn/phap-luat/cach-thuc-danh-so-van-ban-chuan-doi-voi-mot-van-ban-quy-pham-phap-luat-ra-sao-ngon-ngu-ky-thuat-van-985297-22605.html",
    certainty: "sourced",
  },
  {
    name: "Thông tư liên bộ",
    system: "state",
    abbreviation: "TTLB",
    aliases: ["TT-LB", "TT/LB"],
    validTo: "1997-01-01",
    source: "vbpl.vn type list (R)",
    certainty: "unsure",
  },
  {
    name: "Nghị quyết",
    scope: "của Hội đồng Thẩm phán Tòa án nhân dân tối cao",
    system: "state",
    abbreviation: "NQ",
    aliases: [],
    source:
      "https://thuvienphapluat.vn/hoi-dap-phap-luat/83A2B85-hd-van-ban-cua-dang-co-phai-la-van-ban-quy-pham-phap-luat-khong.html",
    certainty: "practice",
  },
  {
    name: "Quyết định",
    scope: "của Tổng Kiểm toán nhà nước",
    system: "state",
    abbreviation: "QĐ",
    aliases: [],
    source:
      "https://thuvienphapluat.vn/hoi-dap-phap-luat/83A2B85-hd-van-ban-cua-dang-co-phai-la-van-ban-quy-pham-phap-luat-khong.html",
    certainty: "practice",
  },
  {
    name: "Nghị quyết",
    scope: "của Hội đồng nhân dân",
    system: "state",
    abbreviation: "NQ",
    aliases: [],
    source:
      "https://thuvienphapluat.vn/phap-luat/cach-thuc-danh-so-van-ban-chuan-doi-voi-mot-van-ban-quy-pham-phap-luat-ra-sao-ngon-ngu-ky-thuat-van-985297-22605.html",
    certainty: "sourced",
  },
  {
    name: "Quyết định",
    scope: "của Ủy ban nhân dân",
    system: "state",
    abbreviation: "QĐ",
    aliases: [],
    source:
      "https://thuvienphapluat.vn/phap-luat/cach-thuc-danh-so-van-ban-chuan-doi-voi-mot-van-ban-quy-pham-phap-luat-ra-sao-ngon-ngu-ky-thuat-van-985297-22605.html",
    certainty: "sourced",
  },
  {
    name: "Chỉ thị",
    scope: "của Ủy ban nhân dân",
    system: "state",
    abbreviation: "CT",
    aliases: [],
    validTo: "2016-07-01",
    source: "chưa có nguồn trích dẫn được",
    certainty: "unsure",
  },
  {
    name: "Văn bản hợp nhất",
    system: "state",
    abbreviation: "VBHN",
    aliases: [],
    validFrom: "2012-07-01",
    source: "https://thuvienphapluat.vn/archive/Van-ban-hop-nhat/t40p1.aspx",
    certainty: "sourced",
  },
  {
    name: "Sắc lệnh",
    system: "state",
    abbreviation: "SL",
    aliases: [],
    validFrom: "1945-09-02",
    validTo: "1961-01-01",
    source: "https://123docz.net/document/750483-co-so-ly-luan-ve-dao-tao-boi-duong-cong-chuc.htm",
    certainty: "practice",
  },
  {
    name: "Sắc luật",
    system: "state",
    abbreviation: "SLt",
    aliases: ["SLT", "SLu"],
    source: "vbpl.vn type list (R)",
    certainty: "unsure",
  },
  {
    name: "Nghị quyết",
    system: "party",
    abbreviation: "NQ",
    aliases: [],
    source:
      "https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html",
    certainty: "sourced",
  },
  {
    name: "Quyết định",
    system: "party",
    abbreviation: "QĐ",
    aliases: ["QD"],
    source:
      "https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html",
    certainty: "sourced",
  },
  {
    name: "Chỉ thị",
    system: "party",
    abbreviation: "CT",
    aliases: [],
    source:
      "https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html",
    certainty: "sourced",
  },
  {
    name: "Kết luận",
    system: "party",
    abbreviation: "KL",
    aliases: [],
    source:
      "https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html",
    certainty: "sourced",
  },
  {
    name: "Quy chế",
    system: "party",
    abbreviation: "QC",
    aliases: [],
    source:
      "https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html",
    certainty: "practice",
  },
  {
    name: "Thông tri",
    system: "party",
    abbreviation: "TT",
    aliases: [],
    source:
      "https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html",
    certainty: "practice",
  },
  {
    name: "Hướng dẫn",
    system: "party",
    abbreviation: "HD",
    aliases: [],
    source:
      "https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html",
    certainty: "sourced",
  },
  {
    name: "Thông báo",
    system: "party",
    abbreviation: "TB",
    aliases: [],
    source:
      "https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html",
    certainty: "sourced",
  },
  {
    name: "Báo cáo",
    system: "party",
    abbreviation: "BC",
    aliases: [],
    source:
      "https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html",
    certainty: "sourced",
  },
  {
    name: "Kế hoạch",
    system: "party",
    abbreviation: "KH",
    aliases: [],
    source:
      "https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html",
    certainty: "sourced",
  },
  {
    name: "Chương trình",
    system: "party",
    abbreviation: "CTr",
    aliases: ["CTR", "Ctr"],
    source:
      "https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html",
    certainty: "practice",
  },
  {
    name: "Đề án",
    system: "party",
    abbreviation: "ĐA",
    aliases: [],
    source:
      "https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html",
    certainty: "sourced",
  },
  {
    name: "Tờ trình",
    system: "party",
    abbreviation: "TTr",
    aliases: ["TTR"],
    source:
      "https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html",
    certainty: "practice",
  },
  {
    name: "Công văn",
    system: "party",
    abbreviation: "CV",
    aliases: [],
    source:
      "https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html",
    certainty: "sourced",
  },
  {
    name: "Biên bản",
    system: "party",
    abbreviation: "BB",
    aliases: [],
    source:
      "https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html",
    certainty: "practice",
  },
  {
    name: "Quy định",
    system: "party",
    abbreviation: "QĐ",
    aliases: ["QĐi", "Qđi", "QyĐ"],
    source:
      "https://nhansu.vn/van-ban-phap-luat/Quy-dinh-399-QD-TW-2026-the-loai-tham-quyen-ban-hanh-va-the-thuc-van-ban-cua-Dang-690017.html",
    certainty: "sourced",
  },
  {
    name: "Quy định",
    system: "party",
    abbreviation: "QĐi",
    aliases: ["Qđi", "QĐI"],
    validFrom: "2018-04-03",
    validTo: "2019-09-23",
    source:
      "https://baonghean.vn/mot-so-quy-dinh-moi-ve-co-quan-chuyen-trach-tham-muu-giup-viec-tinh-uy-thanh-uy-post281111.html",
    certainty: "practice",
  },
  {
    name: "Chiến lược",
    system: "party",
    aliases: [],
    source:
      "https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html",
    certainty: "unsure",
  },
  {
    name: "Thông cáo",
    system: "party",
    abbreviation: "TC",
    aliases: [],
    source:
      "https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html",
    certainty: "unsure",
  },
  {
    name: "Tuyên bố",
    system: "party",
    aliases: [],
    source:
      "https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html",
    certainty: "unsure",
  },
  {
    name: "Lời kêu gọi",
    system: "party",
    aliases: [],
    source:
      "https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html",
    certainty: "unsure",
  },
  {
    name: "Quy hoạch",
    system: "party",
    aliases: [],
    source:
      "https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html",
    certainty: "unsure",
  },
  {
    name: "Cương lĩnh chính trị",
    system: "party",
    aliases: [],
    source:
      "https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html",
    certainty: "sourced",
  },
  {
    name: "Điều lệ Đảng",
    system: "party",
    aliases: ["ĐL"],
    source:
      "https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html",
    certainty: "sourced",
  },
  {
    name: "Phương án",
    system: "party",
    abbreviation: "PA",
    aliases: [],
    validFrom: "2026-01-09",
    source:
      "https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html",
    certainty: "practice",
  },
  {
    name: "Dự án",
    system: "party",
    abbreviation: "DA",
    aliases: [],
    validFrom: "2026-01-09",
    source:
      "https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html",
    certainty: "unsure",
  },
  {
    name: "Quy trình",
    system: "party",
    abbreviation: "QTr",
    aliases: ["QT"],
    source: "chưa có nguồn trích dẫn được",
    certainty: "unsure",
  },
  {
    name: "Giấy giới thiệu",
    system: "party",
    abbreviation: "GGT",
    aliases: [],
    source:
      "https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html",
    certainty: "unsure",
  },
  {
    name: "Giấy chứng nhận",
    system: "party",
    aliases: [],
    source:
      "https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html",
    certainty: "sourced",
  },
  {
    name: "Giấy đi đường",
    system: "party",
    aliases: [],
    source:
      "https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html",
    certainty: "sourced",
  },
  {
    name: "Giấy nghỉ phép",
    system: "party",
    aliases: [],
    source:
      "https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html",
    certainty: "sourced",
  },
  {
    name: "Phiếu gửi",
    system: "party",
    aliases: [],
    source:
      "https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html",
    certainty: "sourced",
  },
  {
    name: "Giấy mời",
    system: "party",
    abbreviation: "GM",
    aliases: [],
    validFrom: "2026-01-09",
    source:
      "https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html",
    certainty: "unsure",
  },
  {
    name: "Phiếu chuyển",
    system: "party",
    aliases: [],
    validFrom: "2026-01-09",
    source:
      "https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html",
    certainty: "sourced",
  },
  {
    name: "Thư công",
    system: "party",
    aliases: [],
    validFrom: "2026-01-09",
    source:
      "https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html",
    certainty: "sourced",
  },
  {
    name: "Bản sao",
    system: "party",
    abbreviation: "BS",
    aliases: [],
    validFrom: "2018-04-03",
    source: "https://biquyetxaynha.com/cac-mau-van-ban-cua-dang-cong-san-viet-nam-nam-2024",
    certainty: "sourced",
  },
];
