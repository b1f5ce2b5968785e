import { describe, expect, it } from "vitest";
import { findEditorialFindings } from "./index.js";

const marked = (text: string) =>
  findEditorialFindings(text).map(({ code, span, suggestion }) => [
    code,
    text.slice(span?.start, span?.end),
    suggestion,
  ]);

describe("findEditorialFindings", () => {
  it.each([
    ["Ủy ban Mặt trận mặt trận Tổ quốc", [["text/doubled-word", "Mặt trận mặt trận", "Mặt trận"]]],
    ["theo quy định của của Đảng", [["text/doubled-word", "của của", "của"]]],
    ["từ từ, dần dần, luôn luôn, ngày ngày", []],
    [
      "người người thi đua, nhà nhà thi đua, lớp lớp học viên, hằng ngày ngày nào cũng xanh xanh",
      [],
    ],
    ["một số số liệu, tặng bằng Bằng khen, để để lại ấn tượng, tổ chức học học phần mới", []],
    ["từng bước từng bước, rất nhiều rất nhiều, 40 35 40 35", []],
    ["Kế hoạch kế hoạch năm", [["text/doubled-word", "Kế hoạch kế hoạch", "Kế hoạch"]]],
    ["sự  chồng chéo", [["text/doubled-space", "  ", " "]]],
    ["sự \u00a0chồng chéo", [["text/doubled-space", " \u00a0", " "]]],
    ["ngày      tháng      năm, 5 trang   |   227 lần", []],
    ["thuận lợi- trong", [["text/dash-spacing", "- ", " - "]]],
    ["thuận lợi -trong", [["text/dash-spacing", " -", " - "]]],
    ["kinh tế - xã hội, a- mục, 2020 - 2025, QĐ -TTg", []],
    ["Một là, Tích cực học", [["text/stray-capital", "Tích", "tích"]]],
    ["Hai là, Đảng bộ tỉnh", []],
    ["Sáu là, Nguyễn Văn Mẫu", []],
    ["Ba là, Bộ phận tham mưu", [["text/stray-capital", "Bộ", "bộ"]]],
    ["Bốn là, UBND tỉnh", []],
    ["đạt 47,5% và 62.5%", [["text/mixed-decimal-marks", "62.5", "62,5"]]],
    ["đạt 62.5% và 50.6%", []],
    ["tăng 3.5 lần, đạt 4,7 điểm", [["text/mixed-decimal-marks", "3.5", "3,5"]]],
    ["mục 2.1, lúc 8.30, 1.500 triệu đồng, đạt 4,7 điểm", []],
    [
      "Mặt trận Tổ quốc và Mặt trận tổ quốc",
      [["text/mixed-spelling", "Mặt trận tổ quốc", "Mặt trận Tổ quốc"]],
    ],
    ["MẶT TRẬN TỔ QUỐC và Mặt trận Tổ quốc", []],
    ["Ban Chỉ đạo của tỉnh và ban chỉ đạo các xã. Ban chỉ đạo các xã báo cáo", []],
    ["Tỉnh Thanh Hóa và tỉnh thanh hóa", [["text/mixed-spelling", "thanh hóa", "Thanh Hóa"]]],
    ["hoà bình, hòa giải, tòa án", [["text/mixed-tone-placement", "hoà", "hòa"]]],
    ["xã, phường… và thị trấn...", [["text/mixed-ellipsis", "...", "…"]]],
    [
      "( vùng, miền )",
      [
        ["text/bracket-spacing", " ", ""],
        ["text/bracket-spacing", " ", ""],
      ],
    ],
    ["học viên , giảng viên", [["text/mark-spacing", " ", ""]]],
    ["học viên,giảng viên", [["text/missing-space", "", " "]]],
  ])("%s", (text, expected) => expect(marked(text)).toEqual(expected));

  it("watches names of the caller", () => {
    const found = findEditorialFindings("Nhà Văn hóa Mẫu và nhà văn hóa mẫu", {
      names: ["Nhà Văn hóa Mẫu"],
    });
    expect(found.map((finding) => finding.code)).toEqual(["text/mixed-spelling"]);
  });
});
