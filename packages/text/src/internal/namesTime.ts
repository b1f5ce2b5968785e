import { wordKey } from "./properNameIndex.js";
import type { TitleWord } from "./splitWords.js";

// Decree 30/2020/NĐ-CP, appendix II: “tháng Tám”, “sáng thứ Hai”.
const MONTHS = new Set("GIÊNG MỘT HAI BA TƯ NĂM SÁU BẢY TÁM CHÍN MƯỜI CHẠP".split(" "));
const WEEKDAYS = new Set("HAI BA TƯ NĂM SÁU BẢY".split(" "));
const COUNTED = new Set(
  "MỖI HẰNG HÀNG TỪNG CÁC NHỮNG VÀI MẤY MỘT HAI BA BỐN NĂM SÁU BẢY TÁM CHÍN MƯỜI".split(" "),
);
const DAY_WORDS = new Set("NGÀY MỒNG MÙNG SÁNG".split(" "));
const DAY_TIMES = new Set("SÁNG TRƯA CHIỀU TỐI".split(" "));

// “3 tháng hai lần”, “6 tháng năm 2021” count months; “ngày 3 tháng Hai” names one.
function namesMonth(words: readonly TitleWord[], index: number): boolean {
  const key = wordKey(words[index]?.word ?? "");
  if (!MONTHS.has(key) || words[index]?.before !== " ") return false;
  if (key === "NĂM" && /^\d/u.test(words[index + 1]?.word ?? "")) return false;
  if (wordKey(words[index + 1]?.word ?? "") === "LẦN") return false;
  const count = wordKey(words[index - 2]?.word ?? "");
  if (!/^\d/u.test(count) && !COUNTED.has(count)) return true;
  return DAY_WORDS.has(wordKey(words[index - 3]?.word ?? ""));
}

/** Whether a word of a title in capitals is the name of a month or weekday, which keeps its capital. */
export function namesTime(words: readonly TitleWord[], index: number): boolean {
  const before = wordKey(words[index - 1]?.word ?? "");
  if (before === "THÁNG") return namesMonth(words, index);
  return (
    before === "THỨ" &&
    WEEKDAYS.has(wordKey(words[index]?.word ?? "")) &&
    DAY_TIMES.has(wordKey(words[index - 2]?.word ?? ""))
  );
}
