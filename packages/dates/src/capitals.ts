/**
 * How weekdays and months in words take capitals: `"decree30"` as Decree 30/2020/NĐ-CP (appendix II, V.8.c) writes them
 * (`thứ Năm`, `tháng Chín`), `"press"` as news pages do (`Thứ năm`), `"cldr"` as browsers do (`Thứ Năm`).
 */
export type Capitals = "decree30" | "press" | "cldr";
