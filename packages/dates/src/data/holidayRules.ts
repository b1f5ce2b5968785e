import type { Provenance, Validity } from "@sotruong/core";

export interface HolidayRule extends Validity {
  readonly id: string;
  readonly name: string;
  readonly calendar: "solar" | "lunar";
  readonly month: number;
  readonly day: number;
  /** Days before and after that a decision of the year may add. */
  readonly open?: readonly number[];
  readonly basis: string;
  /** Whether a day in lieu is due where it meets a weekly day of rest. */
  readonly makeUp: boolean;
  readonly provenance: Provenance;
}

const SOURCED: Provenance = {
  source:
    "https://vinanet.vn/chinh-sach-viet-nam/tu-nam-2021-lich-nghi-le-tet-se-co-mot-so-thay-doi-723430.html",
  certainty: "sourced",
};

/** The holidays of civil servants since the Labour Code of 2012 (in force on 1 May 2013). */
export const HOLIDAY_RULES: readonly HolidayRule[] = [
  {
    id: "tet-duong-lich",
    name: "Tết Dương lịch",
    calendar: "solar",
    month: 1,
    day: 1,
    makeUp: true,
    basis: "Bộ luật Lao động, điều về nghỉ lễ, tết (2019: Điều 112 khoản 1 điểm a)",
    provenance: SOURCED,
  },
  {
    id: "tet-am-lich",
    name: "Tết Âm lịch",
    calendar: "lunar",
    month: 1,
    day: 1,
    open: [-2, -1, 1, 2, 3],
    makeUp: true,
    basis: "Bộ luật Lao động, điều về nghỉ lễ, tết (2019: Điều 112 khoản 1 điểm b, khoản 3)",
    provenance: SOURCED,
  },
  {
    id: "gio-to-hung-vuong",
    name: "Giỗ Tổ Hùng Vương",
    calendar: "lunar",
    month: 3,
    day: 10,
    makeUp: true,
    basis: "Bộ luật Lao động, điều về nghỉ lễ, tết (2019: Điều 112 khoản 1 điểm e)",
    provenance: SOURCED,
  },
  {
    id: "ngay-chien-thang",
    name: "Ngày Chiến thắng",
    calendar: "solar",
    month: 4,
    day: 30,
    makeUp: true,
    basis: "Bộ luật Lao động, điều về nghỉ lễ, tết (2019: Điều 112 khoản 1 điểm c)",
    provenance: SOURCED,
  },
  {
    id: "quoc-te-lao-dong",
    name: "Ngày Quốc tế lao động",
    calendar: "solar",
    month: 5,
    day: 1,
    makeUp: true,
    basis: "Bộ luật Lao động, điều về nghỉ lễ, tết (2019: Điều 112 khoản 1 điểm d)",
    provenance: SOURCED,
  },
  {
    id: "quoc-khanh",
    name: "Quốc khánh",
    calendar: "solar",
    month: 9,
    day: 2,
    makeUp: true,
    validTo: "2021-01-01",
    basis: "Bộ luật Lao động 2012, Điều 115",
    provenance: SOURCED,
  },
  {
    id: "quoc-khanh",
    name: "Quốc khánh",
    calendar: "solar",
    month: 9,
    day: 2,
    open: [-1, 1],
    makeUp: true,
    validFrom: "2021-01-01",
    basis: "Bộ luật Lao động 2019, Điều 112 khoản 1 điểm đ, khoản 3",
    provenance: SOURCED,
  },
  {
    id: "ngay-van-hoa-viet-nam",
    name: "Ngày Văn hóa Việt Nam",
    calendar: "solar",
    month: 11,
    day: 24,
    makeUp: false,
    validFrom: "2026-07-01",
    basis: "Nghị quyết 28/2026/QH16, Điều 2",
    provenance: {
      source:
        "https://xaydungchinhsach.chinhphu.vn/toan-van-nghi-quyet-so-28-2026-qh16-ve-phat-trien-van-hoa-viet-nam-119260508142130402.htm",
      certainty: "sourced",
    },
  },
];
