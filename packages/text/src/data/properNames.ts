import type { Provenance } from "@sotruong/core";

/** Words whose capitals are fixed; all-lower rows keep a common word from being taken for a name. */
export interface ProperName {
  readonly name: string;
  readonly provenance: Provenance;
}

const CAPITALS: Provenance = {
  source: "Nghị định 30/2020/NĐ-CP, Phụ lục II (viết hoa trong văn bản hành chính)",
  certainty: "sourced",
};
const PROVINCES: Provenance = {
  source: "Quyết định 19/2025/QĐ-TTg và Quyết định 124/2004/QĐ-TTg (danh mục đơn vị hành chính)",
  certainty: "sourced",
};
const SCHOOL_UNITS: Provenance = {
  source: "Quy định 09-QĐi/TW ngày 13/11/2018 của Ban Bí thư",
  certainty: "sourced",
};
const PRACTICE: Provenance = {
  source: "Cách viết quen dùng trên báo chí và cổng thông tin",
  certainty: "practice",
};

const YEAR_NAMES: Provenance = {
  source: "Mười can và mười hai chi, ghép theo chẵn lẻ thành sáu mươi năm",
  certainty: "sourced",
};
const STEMS = "Giáp Ất Bính Đinh Mậu Kỷ Canh Tân Nhâm Quý".split(" ");
const BRANCHES = "Tý Sửu Dần Mão Thìn Tỵ Ngọ Mùi Thân Dậu Tuất Hợi".split(" ");

const rows = (provenance: Provenance, names: readonly string[]): readonly ProperName[] =>
  names.map((name) => ({ name, provenance }));

// Sixty names of years: the tenth stem and the twelfth branch come round together.
const yearNames = (): readonly string[] =>
  Array.from({ length: 60 }, (_, year) => `${STEMS[year % 10]} ${BRANCHES[year % 12]}`);

/** The register behind `toSentenceCase`; the longest row that fits wins. */
export const PROPER_NAMES: readonly ProperName[] = /* @__PURE__ */ [
  ...rows(PROVINCES, [
    ...["An Giang", "Bà Rịa", "Vũng Tàu", "Bạc Liêu", "Bắc Giang", "Bắc Kạn", "Bắc Ninh"],
    ...["Bến Tre", "Bình Dương", "Bình Định", "Bình Phước", "Bình Thuận", "Cà Mau", "Cao Bằng"],
    ...["Cần Thơ", "Đà Nẵng", "Đắk Lắk", "Đắk Nông", "Điện Biên", "Điện Biên Phủ", "Đồng Nai"],
    ...["Đồng Tháp", "Gia Lai", "Hà Giang", "Hà Nam", "Hà Nội", "Hà Tĩnh", "Hải Dương"],
    ...["Hải Phòng", "Hậu Giang", "Hòa Bình", "Hồ Chí Minh", "Huế", "Hưng Yên", "Khánh Hòa"],
    ...["Kiên Giang", "Kon Tum", "Lai Châu", "Lạng Sơn", "Lào Cai", "Lâm Đồng", "Long An"],
    ...["Nam Định", "Nghệ An", "Ninh Bình", "Ninh Thuận", "Phú Thọ", "Phú Yên", "Quảng Bình"],
    ...["Quảng Nam", "Quảng Ngãi", "Quảng Ninh", "Quảng Trị", "Sóc Trăng", "Sơn La", "Tây Ninh"],
    ...["Thái Bình", "Thái Nguyên", "Thanh Hóa", "Thừa Thiên Huế", "Tiền Giang", "Trà Vinh"],
    ...["Tuyên Quang", "Vĩnh Long", "Vĩnh Phúc", "Yên Bái"],
    ...["Thành phố Hồ Chí Minh", "Thủ đô Hà Nội", "Thủ đô"],
  ]),
  ...rows(CAPITALS, [
    ...[
      "Việt Nam",
      "nước Cộng hòa xã hội chủ nghĩa Việt Nam",
      "Cộng hòa xã hội chủ nghĩa Việt Nam",
    ],
    ...["Đảng", "Đảng Cộng sản Việt Nam", "Đảng Cộng sản", "Trung ương", "Trung ương Đảng"],
    ...["Ban Chấp hành", "Ban Chấp hành Trung ương", "Ban Thường vụ", "Ban Chỉ đạo", "Ban Tổ chức"],
    ...[
      "Ban Tuyên giáo",
      "Ban Tuyên giáo và Dân vận",
      "Ban Dân vận",
      "Ban Nội chính",
      "Ban Bí thư",
    ],
    ...["Ban Giám hiệu", "Ban Thanh tra nhân dân", "Bộ Chính trị", "Bộ Nội vụ", "Bộ Quốc phòng"],
    ...["Bộ Công an", "Bộ Tài chính", "Bộ Y tế", "Bộ Giáo dục và Đào tạo", "Bộ Tư pháp"],
    ...["Bộ Khoa học và Công nghệ", "Bộ Nông nghiệp và Môi trường", "Bộ Dân tộc và Tôn giáo"],
    ...["Bộ Văn hóa, Thể thao và Du lịch", "Bộ Xây dựng", "Bộ Công Thương", "Bộ Ngoại giao"],
    ...[
      "Sở Nội vụ",
      "Sở Tài chính",
      "Sở Giáo dục và Đào tạo",
      "Sở Khoa học và Công nghệ",
      "Sở Y tế",
    ],
    ...["Quốc hội", "Chính phủ", "Thủ tướng", "Thủ tướng Chính phủ", "Chủ tịch nước", "Nhà nước"],
    ...["Nhân dân", "Hội đồng nhân dân", "Ủy ban nhân dân", "Tòa án nhân dân", "Công an nhân dân"],
    ...["Viện kiểm sát nhân dân", "Quân đội nhân dân", "nghệ sĩ nhân dân", "chiến tranh nhân dân"],
    ...["Ủy ban Thường vụ Quốc hội", "Ủy ban Kiểm tra", "Ủy ban Mặt trận Tổ quốc", "Tỉnh ủy"],
    ...["Thành ủy", "Huyện ủy", "Thị ủy", "Quận ủy", "Đảng ủy", "Đảng bộ", "Đảng đoàn"],
    ...["Mặt trận Tổ quốc", "Mặt trận Tổ quốc Việt Nam", "Tổ quốc", "Liên đoàn Lao động"],
    ...["Đoàn Thanh niên", "Đoàn Thanh niên Cộng sản Hồ Chí Minh", "Tỉnh đoàn", "Hội Nông dân"],
    ...["Hội Liên hiệp Phụ nữ", "Hội Cựu chiến binh", "Công đoàn Trường", "Bác", "Bác Hồ"],
    ...["Chủ tịch Hồ Chí Minh", "Tổng Bí thư", "Bí thư Tỉnh ủy", "Phó Bí thư Tỉnh ủy"],
    ...["Đại hội", "Đại hội Đảng", "Đại hội đại biểu", "Đại hội đại biểu toàn quốc", "Hiến pháp"],
    ...["Nghị quyết Đại hội", "Nghị quyết Trung ương", "Nghị quyết Đảng bộ", "Nghị quyết Chi bộ"],
    ...["Nghị quyết số", "Quyết định số", "Quy định số", "Chỉ thị số", "Kết luận số", "Đề án số"],
    ...["Nghị định số", "Thông tư số", "Kế hoạch số", "Hướng dẫn số", "Thông báo số", "Luật số"],
    ...["Tết", "Tết Nguyên đán", "Quốc khánh", "Ngày Nhà giáo Việt Nam", "Cách mạng tháng Tám"],
    ...["Huân chương Lao động", "Huân chương Độc lập", "Bằng khen", "Giấy khen", "Cờ thi đua"],
    ...["Đại hội Chi bộ", "Hội nghị Trung ương", "Giỗ Tổ Hùng Vương", "Đền Hùng"],
  ]),
  ...rows(SCHOOL_UNITS, [
    ...["Trường Chính trị", "Khoa Lý luận cơ sở", "Khoa Xây dựng Đảng", "Hiệu trưởng Trường"],
    ...["Khoa Nhà nước và pháp luật", "Phòng Quản lý đào tạo và Nghiên cứu khoa học"],
    ...["Phòng Tổ chức, Hành chính, Thông tin, Tư liệu", "Chi bộ Phòng", "Chi bộ Khoa"],
    ...["Chi bộ Trường", "Đảng bộ Trường", "Chi bộ Trường Chính trị", "Đảng bộ Trường Chính trị"],
    ...["Chi bộ Phòng Quản lý đào tạo và Nghiên cứu khoa học", "Chi bộ Khoa Xây dựng Đảng"],
    ...["Chi bộ Khoa Lý luận cơ sở", "Chi bộ Khoa Nhà nước và pháp luật"],
    ...[
      "Học viện Chính trị quốc gia Hồ Chí Minh",
      "Học viện Chính trị quốc gia",
      "Học viện Chính trị",
    ],
    ...["Học viện Chính trị khu vực", "Học viện Hành chính Quốc gia"],
    ...["Học viện Hành chính và Quản trị công", "Trường Đào tạo cán bộ Lê Hồng Phong"],
  ]),
  ...rows(YEAR_NAMES, yearNames()),
  ...rows(CAPITALS, [
    ...["Bắc Bộ", "Trung Bộ", "Nam Bộ", "Bắc Trung Bộ", "Nam Trung Bộ", "Đông Nam Bộ"],
    ...["Tây Nam Bộ", "Đồng bằng sông Cửu Long", "Đồng bằng sông Hồng", "sông Hồng"],
    ...["miền núi phía Bắc", "miền Bắc", "miền Trung", "miền Nam", "Thái Bình Dương"],
  ]),
  ...rows(PRACTICE, [
    ...["Công đoàn Trường Chính trị", "Đài Tiếng nói Việt Nam", "Đài Truyền hình Việt Nam"],
    ...["Thông tấn xã Việt Nam", "Báo Nhân Dân", "Tạp chí Cộng sản"],
    ...["Nguyễn Ái Quốc", "Nguyễn Tất Thành", "Lê Hồng Phong", "Tôn Đức Thắng"],
    ...["Nguyễn Văn Linh", "Nguyễn Chí Thanh", "Nguyễn Thị Minh Khai", "Nguyễn Văn Cừ", "Lê Duẩn"],
    ...["Trần Phú", "Hà Huy Tập", "Phạm Hùng", "Phạm Văn Đồng", "Võ Nguyên Giáp", "Trường Chinh"],
    ...["Hoàng Văn Thụ", "Ngô Gia Tự", "Võ Văn Kiệt", "Hùng Vương", "Lý Tự Trọng", "Võ Thị Sáu"],
    ...["Mác", "Các Mác", "Lênin", "Lê-nin", "Mác - Lênin", "Mác-Lênin", "Ph. Ăngghen", "Ăngghen"],
    ...["Lào", "Hủa Phăn", "Trung Quốc", "Liên Xô", "Campuchia", "Nga", "Đông Nam Á", "Châu Á"],
    ...["Tây Bắc", "Việt Bắc", "Tây Nguyên", "Trường Sa", "Hoàng Sa", "Biển Đông", "Covid-19"],
    ...["Facebook", "Zalo", "Internet", "website", "online", "web", "email", "video", "clip"],
    // Common words that begin like a name above.
    ...[
      "đảng viên",
      "đảng viên mới",
      "đảng phái",
      "đảng phí",
      "đảng tịch",
      "chính đảng",
      "tổ chức đảng",
    ],
    ...["cấp ủy, tổ chức đảng", "tổ chức cơ sở đảng", "tổ chức cơ sở Đảng", "đảng cầm quyền"],
    ...["đại hội đảng các cấp", "đại hội đảng bộ các cấp", "cơ sở đảng", "đảng ủy viên"],
    ...["bác sĩ", "bác sỹ", "bác bỏ", "bác ái", "bác học", "uyên bác", "phản bác", "quảng bác"],
    ...["diễn biến hòa bình", "nền hòa bình", "vì hòa bình", "gìn giữ hòa bình", "bảo vệ hòa bình"],
    ...["hòa bình, độc lập", "hòa bình, hợp tác", "hòa bình thế giới", "nâng cao bằng", "bằng cấp"],
    ...["nhân dân tệ", "đối ngoại nhân dân", "ngoại giao nhân dân", "nhãn mác", "ban tổ chức lớp"],
    ...["trường chính trị các tỉnh", "các trường chính trị", "hệ thống trường chính trị"],
    ...["trường chính trị chuẩn", "quản lý nhà nước", "doanh nghiệp nhà nước", "cơ quan nhà nước"],
    ...[
      "ngân sách nhà nước",
      "kiểm toán nhà nước",
      "tết trồng cây",
      "kế hoạch số hóa",
      "đề án số hóa",
    ],
  ]),
];
