import { isDigit, isLetter, isLower, isUpper, skipDigits, skipSpaces } from "./characters.js";

/** Kinds that pages call by the bare number. The others take a number mostly as a count: "Kế hoạch 5 năm". */
const CALLED_BY_NUMBER = new Set([
  "Nghị định",
  "Nghị quyết",
  "Quyết định",
  "Quy định",
  "Thông tư",
  "Thông tư liên tịch",
  "Chỉ thị",
  "Đề án",
  "Quy chế",
  "Kết luận",
  "Hướng dẫn",
  "Công văn",
  "Công điện",
  "Thông tư liên bộ",
  "Pháp lệnh",
  "Chương trình",
  "Kế hoạch",
  "Thông báo",
  "Sắc lệnh",
  "Dự án",
  "Tờ trình",
  "Thông báo kết luận",
  "Thông tri",
  "Báo cáo",
  "Văn bản hợp nhất",
  "Nghị quyết liên tịch",
  "Chương trình hành động",
  "Bộ luật",
  "Luật",
  "Văn bản",
]);
const NEED_MARKER = new Set([
  "Luật",
  "Bộ luật",
  "Báo cáo",
  "Văn bản",
  "Dự án",
  "Tờ trình",
  "Thông báo",
  "Kế hoạch",
  "Hướng dẫn",
  "Pháp lệnh",
  "Chương trình",
]);
// Words that are counted or measured: behind them a number is an amount, whatever stands before.
const COUNTED = new Set(
  "chương điều khoản mục phần tháng tuần lớp học người đồng triệu tỷ nghìn ngàn trang nội nhóm mức trường tiêu đơn vị lượt giờ phút tiết buổi bước loại hình điểm bài câu chữ lần cán đại thành đối nhiệm bộ cấp việc vấn hồ hạng thủ dự lĩnh đảng xã huyện tỉnh phường chi mặt m2 km ha kg tấn vnđ usd thí sinh sản phòng ban tổ giáo viên cái con chiếc em hộ công khu".split(
    " ",
  ),
);
const GOES_ON = new Set(
  "của về giai quy ban hướng được đã có là và thì trên nêu này gồm cũng không sẽ phải nhằm để cho trong theo tại ngày do ra vào từ đến hết các những với hay hoặc đang vừa mới còn chỉ cần nói nhấn tạo giúp khi thay sửa bãi đối mà như nếu chính chưa trước sau giao phê yêu cùng liên thực triển".split(
    " ",
  ),
);

export interface ShortNumber {
  readonly end: number;
  readonly number: string;
  readonly year?: number;
  readonly code: string;
}

/** Whether what follows leaves the number a name and not an amount. */
function isName(text: string, end: number, strict: boolean): boolean {
  const code = text.charCodeAt(end);
  if (end >= text.length) return true;
  if (code === 37 || code === 176) return false;
  if ((code === 46 || code === 44 || code === 58) && isDigit(text.charCodeAt(end + 1)))
    return false;
  if (code === 47 || code === 45 || code === 95) return false;
  const next = skipSpaces(text, end, 4);
  if (!isLetter(text.charCodeAt(next))) {
    const after = text.charCodeAt(next);
    if (isDigit(after) || after === 37 || after === 43 || after === 47 || after === 215)
      return false;
    if (after === 45) return !isDigit(text.charCodeAt(skipSpaces(text, next + 1, 2)));
    return true;
  }
  if (next === end) return false;
  let wordEnd = next;
  while (isLetter(text.charCodeAt(wordEnd)) || isDigit(text.charCodeAt(wordEnd))) wordEnd += 1;
  const word = text.slice(next, wordEnd).toLowerCase();
  if (word === "năm") return isDigit(text.charCodeAt(skipSpaces(text, wordEnd, 3)));
  if (word === "ngày") return isDigit(text.charCodeAt(skipSpaces(text, wordEnd, 3)));
  if (word === "công" || word === "đối" || word === "chi")
    return /^(?:bố|nhận|với|tiết)/u.test(text.slice(wordEnd + 1, wordEnd + 6));
  if (GOES_ON.has(word)) return true;
  if (COUNTED.has(word)) return false;
  return !strict || isUpper(text.charCodeAt(next));
}

/**
 * A number without a sign behind a type word: "Nghị định 54", "Quyết định số 6468", "Nghị định 101/2017".
 */
export function readShortNumber(
  text: string,
  start: number,
  digitsEnd: number,
  type: { readonly name: string; readonly start: number },
  marked: boolean,
): ShortNumber | undefined {
  if (!CALLED_BY_NUMBER.has(type.name) || digitsEnd - start > 5) return undefined;
  const capital = isUpper(text.charCodeAt(type.start));
  if (!marked && (!capital || NEED_MARKER.has(type.name))) {
    if (!(capital && isKnownByHabit(type.name, text.slice(start, digitsEnd)))) return undefined;
  }
  const number = text.slice(start, digitsEnd);
  const withYear = readYearPart(text, digitsEnd, type.name, marked, Number(number));
  if (withYear !== undefined) return { ...withYear, number, code: `${number}/${withYear.year}` };
  let end = digitsEnd;
  if (isLower(text.charCodeAt(end)) && !isLetter(text.charCodeAt(end + 1)) && marked) end += 1;
  if (!marked && (number.length === 1 || isYearOfPlan(type.name, number))) return undefined;
  // "kế hoạch số 1 thế giới": a small word and one digit are a name only where the words behind go on so.
  const doubtful = marked ? !capital && number.length === 1 : !CALLED_STRONGLY.has(type.name);
  if (!isName(text, end, doubtful)) return undefined;
  const value = text.slice(start, end);
  return { end, number: value, code: value };
}

// "Kế hoạch 2022", "Nghị quyết 2022": what is made for each year is named by it.
const YEARLY = new Set([
  "Kế hoạch",
  "Nghị quyết",
  "Chương trình",
  "Đề án",
  "Dự án",
  "Thông báo",
  "Hướng dẫn",
  "Kết luận",
  "Báo cáo",
]);

function isYearOfPlan(type: string, number: string): boolean {
  return YEARLY.has(type) && /^(?:199\d|20[0-4]\d)$/u.test(number);
}

const CALLED_STRONGLY = new Set([
  "Nghị định",
  "Thông tư",
  "Chỉ thị",
  "Nghị quyết",
  "Thông tư liên tịch",
  "Quyết định",
]);

/** Programmes and plans that everybody calls by a number of two digits or more, with a capital: "Chương trình 135". */
function isKnownByHabit(name: string, number: string): boolean {
  return (
    (name === "Chương trình" ||
      name === "Dự án" ||
      name === "Hướng dẫn" ||
      name === "Kế hoạch" ||
      name === "Thông báo") &&
    number.length >= 3
  );
}

function readYearPart(
  text: string,
  digitsEnd: number,
  type: string,
  marked: boolean,
  number: number,
): { readonly end: number; readonly year: number } | undefined {
  if (text.charCodeAt(digitsEnd) !== 47) return undefined;
  const end = skipDigits(text, digitsEnd + 1);
  if (end !== digitsEnd + 5) return undefined;
  const year = Number(text.slice(digitsEnd + 1, end));
  const next = text.charCodeAt(end);
  if (year < 1945 || year > 2099 || next === 47 || next === 45 || isLetter(next)) return undefined;
  const monthLike =
    number <= 12 && !marked && !["Nghị định", "Thông tư", "Thông tư liên tịch"].includes(type);
  return monthLike ? undefined : { end, year };
}
