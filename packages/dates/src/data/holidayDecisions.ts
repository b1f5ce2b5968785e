import type { Provenance } from "@sotruong/core";
import type { HolidayDecision } from "../holidayDecision.js";

const practice = (source: string): Provenance => ({ source, certainty: "practice" });
const sourced = (source: string): Provenance => ({ source, certainty: "sourced" });
const LISTS = "Danh sách ngày nghỉ kèm số thông báo trong các bộ dữ liệu kiểm thử công khai";

function run(first: string, count: number): readonly string[] {
  const day = Number(first.slice(8));
  return Array.from(
    { length: count },
    (_, index) => `${first.slice(0, 8)}${String(day + index).padStart(2, "0")}`,
  );
}

/** The decisions of the years 2020 to 2026. A year is added here, or given to `holidaysOf` before a release has it. */
export const HOLIDAY_DECISIONS: readonly HolidayDecision[] = [
  {
    id: "tet-am-lich",
    year: 2020,
    days: run("2020-01-23", 5),
    basis: "Thông báo nghỉ Tết năm 2020 (chưa rõ số)",
    provenance: practice(LISTS),
  },
  {
    id: "tet-am-lich",
    year: 2021,
    days: run("2021-02-10", 5),
    basis: "Thông báo 4875/TB-LĐTBXH",
    provenance: practice(LISTS),
  },
  {
    id: "quoc-khanh",
    year: 2021,
    days: run("2021-09-02", 2),
    basis: "Thông báo 4875/TB-LĐTBXH",
    provenance: practice(LISTS),
  },
  {
    id: "tet-am-lich",
    year: 2022,
    days: ["2022-01-31", ...run("2022-02-01", 4)],
    basis: "Thông báo nghỉ Tết năm 2022 (các nguồn ghi số khác nhau)",
    provenance: { source: LISTS, certainty: "unsure" },
  },
  {
    id: "quoc-khanh",
    year: 2022,
    days: run("2022-09-01", 2),
    basis: "Thông báo nghỉ Quốc khánh năm 2022",
    provenance: sourced("vnconsulate-fukuoka.org"),
  },
  {
    id: "tet-am-lich",
    year: 2023,
    days: run("2023-01-20", 5),
    basis: "Công văn 8056/VPCP-KGVX ngày 01/12/2022",
    provenance: sourced("vietnamnet.vn 2094825"),
  },
  {
    id: "quoc-khanh",
    year: 2023,
    days: run("2023-09-01", 2),
    basis: "Thông báo 5034/TB-LĐTBXH",
    provenance: sourced("vietnamnet.vn 2094825"),
  },
  {
    id: "tet-am-lich",
    year: 2024,
    days: run("2024-02-08", 5),
    basis: "Thông báo 5015/TB-LĐTBXH",
    provenance: practice(LISTS),
  },
  {
    id: "ngay-chien-thang",
    year: 2024,
    swaps: [{ off: "2024-04-29", workedOn: "2024-05-04" }],
    basis: "Công văn 2450/VPCP-KGVX",
    provenance: sourced("btv.org.vn 95086"),
  },
  {
    id: "quoc-khanh",
    year: 2024,
    days: run("2024-09-02", 2),
    basis: "Thông báo 5015/TB-LĐTBXH",
    provenance: practice(LISTS),
  },
  {
    id: "tet-am-lich",
    year: 2025,
    days: run("2025-01-27", 5),
    basis: "Thông báo 6150/TB-BLĐTBXH ngày 03/12/2024",
    provenance: sourced("en.sggp.org.vn post114254"),
  },
  {
    id: "quoc-te-lao-dong",
    year: 2025,
    swaps: [{ off: "2025-05-02", workedOn: "2025-04-26" }],
    basis: "Thông báo 6150/TB-BLĐTBXH ngày 03/12/2024",
    provenance: practice(LISTS),
  },
  {
    id: "quoc-khanh",
    year: 2025,
    days: run("2025-09-01", 2),
    basis: "Thông báo 6150/TB-BLĐTBXH ngày 03/12/2024",
    provenance: sourced("en.sggp.org.vn post114254"),
  },
  {
    id: "tet-duong-lich",
    year: 2026,
    swaps: [{ off: "2026-01-02", workedOn: "2026-01-10" }],
    basis: "Công văn 12729/VPCP-KGVX ngày 25/12/2025",
    provenance: sourced("https://www.collector.com.tr//965292743"),
  },
  {
    id: "tet-am-lich",
    year: 2026,
    days: run("2026-02-16", 5),
    basis: "Thông báo 9441/TB-BNV ngày 16/10/2025",
    provenance: sourced("http://www.congan.com.vn/?catid=702&id=388656&mod=detnews"),
  },
  {
    id: "quoc-khanh",
    year: 2026,
    days: run("2026-09-01", 2),
    swaps: [{ off: "2026-08-31", workedOn: "2026-08-22" }],
    basis: "Thông báo 9441/TB-BNV ngày 16/10/2025",
    provenance: sourced("xaydungchinhsach.chinhphu.vn 119260729092042494"),
  },
];
