import { describe, expect, it } from "vitest";
import { findCitations } from "./index.js";

// Numbers, dates and labels as on a school's page; the sentences are ours.
const PAGE = `Lớp học mở theo Quy định số 164-QĐ/TW, ngày 01/02/2013 của Bộ Chính trị và Nghị định số 101/2017/NĐ-CP ngày 01/9/2017 của Chính phủ.
Khung chương trình lấy từ Quyết định 1979-QĐ/HVCTQG ngày 19/5/2021; tỉnh có Kế hoạch 6017/KH-UBND ngày 26/12/2019 của UBND tỉnh Phú Thọ.
Đơn vị hành chính được sắp xếp theo Nghị quyết số 828/NQ-UBTVQH14 ngày 17/12/2019 và Đề án số 4782/ĐA-UBND ngày 21/10/2019.
Chỉ tiêu năm ghi tại Thông báo kết luận số 2213-TB/TU ngày 05/10/2020 của Thường trực Tỉnh ủy.
Đến nay trường mở 15/24 lớp, đạt 62.5%, với 1351/2668 học viên; tin đăng Thứ năm, 16.09.2021 02:18; nhiệm kỳ 2020-2025.`;

describe("findCitations", () => {
  it("finds the seven numbered references of a school's page with their dates and invents none", () => {
    expect(findCitations(PAGE).map(({ type, code, date }) => [type, code, date])).toEqual([
      ["Quy định", "164-QĐ/TW", "2013-02-01"],
      ["Nghị định", "101/2017/NĐ-CP", "2017-09-01"],
      ["Quyết định", "1979-QĐ/HVCTQG", "2021-05-19"],
      ["Kế hoạch", "6017/KH-UBND", "2019-12-26"],
      ["Nghị quyết", "828/NQ-UBTVQH14", "2019-12-17"],
      ["Đề án", "4782/ĐA-UBND", "2019-10-21"],
      ["Thông báo kết luận", "2213-TB/TU", "2020-10-05"],
    ]);
  });
});
