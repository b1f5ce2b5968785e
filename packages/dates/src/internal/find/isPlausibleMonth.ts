import type { Moment } from "./moment.js";
import type { Tokens } from "./token.js";
import { STRONG_CUES, WEAK_CUES } from "./vocabulary.js";

const NO_MONTH_AFTER = new Set([
  "mỗi",
  "một",
  "hằng",
  "hàng",
  "mấy",
  "vài",
  "nhiều",
  "số",
  "/",
  "từng",
  "theo",
  "ngày",
  "mạng",
  "những",
  "nửa",
  "đường",
  "hai",
  "ba",
  "bốn",
  "sáu",
  "bảy",
  "chín",
  "mười",
]);
const NO_MONTH_BEFORE = new Set([
  "lần",
  "buổi",
  "tiết",
  "lớp",
  "người",
  "kỳ",
  "ngày",
  "bài",
  "cuộc",
  "lượt",
  "đồng",
  "triệu",
  "tuổi",
  "mươi",
  "trăm",
]);
const PERIOD_CUES = new Set([
  "trong",
  "đầu",
  "cuối",
  "hết",
  "từ",
  "đến",
  "tới",
  "vào",
  "giữa",
  "của",
  "cho",
  "kết",
]);

/** Whether a month or quarter without a year is one, and not a count of months or a polite address. */
export function isPlausibleMonth(tokens: Tokens, moment: Moment): boolean {
  if (moment.day > 0 || moment.lunar) return true;
  const before = tokens.at(moment.start - 1);
  if (moment.year > 0)
    return !(moment.quarter === 0 && before.kind === "number" && before.text.length < 3);
  if (moment.quarter > 0) return PERIOD_CUES.has(before.text);
  if (before.kind === "number" || NO_MONTH_AFTER.has(before.text)) return false;
  if (
    NO_MONTH_BEFORE.has(tokens.text(moment.next)) &&
    !STRONG_CUES.has(before.text) &&
    !WEAK_CUES.has(before.text)
  )
    return false;
  const after = tokens.at(moment.next);
  return !(
    after.gap === 0 &&
    "/-".includes(after.text) &&
    tokens.at(moment.next + 1).kind === "number"
  );
}
