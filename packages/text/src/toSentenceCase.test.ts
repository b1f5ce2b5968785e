import { describe, expect, it } from "vitest";
import { toSentenceCase } from "./index.js";

describe("toSentenceCase", () => {
  it.each([
    [
      "HỘI THẢO CỦA PHÒNG QLĐT&NCKH QUÝ II NĂM 2021",
      "Hội thảo của Phòng QLĐT&NCKH quý II năm 2021",
    ],
    ["ĐẠI BIỂU HĐND NHIỆM KỲ 2021-2026", "Đại biểu HĐND nhiệm kỳ 2021-2026"],
    ["LỜI BÁC DẶN", "Lời Bác dặn"],
    ["BÁC SĨ HỎI BÁC HỒ", "Bác sĩ hỏi Bác Hồ"],
    ["ĐẢNG VIÊN MỚI CỦA ĐẢNG BỘ TỈNH PHÚ THỌ", "Đảng viên mới của Đảng bộ tỉnh Phú Thọ"],
    [
      "DI SẢN, VI PHẠM, XI MĂNG, KHÓA VI, LẦN THỨ XVIII",
      "Di sản, vi phạm, xi măng, khóa VI, lần thứ XVIII",
    ],
    ["THÔNG BÁO 2213-TB/TU CỦA TỈNH UỶ", "Thông báo 2213-TB/TU của Tỉnh uỷ"],
    ["CHỦ NGHĨA MÁC – LÊNIN", "Chủ nghĩa Mác – Lênin"],
    ["GẶP MẶT THS. VÀ PGS,TS", "Gặp mặt ThS. và PGS,TS"],
    ["TU DƯỠNG ĐẠO ĐỨC", "Tu dưỡng đạo đức"],
    ["LỚP A207 VÀ PHONG TRÀO 5K", "Lớp A207 và phong trào 5K"],
    ["PHÚ THỌ: KHAI GIẢNG. BẾ GIẢNG", "Phú Thọ: Khai giảng. Bế giảng"],
    ["CHỐNG “DIỄN BIẾN HÒA BÌNH” Ở HÒA BÌNH", "Chống “diễn biến hòa bình” ở Hòa Bình"],
    ["KHAI GIẢNG LỚP TẠI SỞ GD&ĐT", "Khai giảng lớp tại Sở GD&ĐT"],
    ["THÁNG GIÊNG, NGÀY 3 THÁNG HAI, SÁNG THỨ HAI", "Tháng Giêng, ngày 3 tháng Hai, sáng thứ Hai"],
    [
      "6 THÁNG NĂM 2021, LẦN THỨ HAI, BA THÁNG MỘT LẦN",
      "6 tháng năm 2021, lần thứ hai, ba tháng một lần",
    ],
    ["TẾT NGUYÊN ĐÁN GIÁP THÌN", "Tết Nguyên đán Giáp Thìn"],
    ["CÔNG ĐOÀN TRƯỜNG CHÍNH TRỊ", "Công đoàn Trường Chính trị"],
    ["ĐỒNG BẰNG SÔNG CỬU LONG, ĐÔNG NAM BỘ", "Đồng bằng sông Cửu Long, Đông Nam Bộ"],
    ["BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG, UBND TP.HCM", "Bộ Nông nghiệp và Môi trường, UBND TP.HCM"],
    ["HOÀ BÌNH VÀ THANH HOÁ", "Hoà Bình và Thanh Hoá"],
  ])("%s", (title, expected) => expect(toSentenceCase(title)).toBe(expected));

  it.each(["HĐND", "Hội nghị TỔNG KẾT năm học", "", "Công tác QLĐT", "2021"])(
    "leaves “%s” alone: it does not shout",
    (title) => expect(toSentenceCase(title)).toBe(title),
  );

  it("takes names and abbreviations from the caller, before its own", () => {
    const options = { properNames: ["Thanh Thủy", "đảng"], abbreviations: ["TU"] };
    expect(toSentenceCase("XÃ THANH THỦY MỜI TU VÀ ĐẢNG", options)).toBe(
      "Xã Thanh Thủy mời TU và đảng",
    );
  });

  it("reads a decomposed title and changes nothing the second time", () => {
    const once = toSentenceCase("NHỚ LỜI BÁC DẶN".normalize("NFD"));
    expect(once).toBe("Nhớ lời Bác dặn");
    expect(toSentenceCase(once)).toBe(once);
  });
});
