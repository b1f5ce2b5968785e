import type { Tokens } from "./token.js";

const MOST_WORDS = 8;

/** Second syllables of the provinces' names: `Hà nội,` is a place, `Trước đó,` and `Cụ thể,` are not. */
const SECOND_SYLLABLES: ReadonlySet<string> = new Set(
  (
    "an bình bạc biên bằng chí dương định đồng giang hoà hòa hưng huế kạn kiên la lai lào lắk liêu lâm lạt " +
    "mau minh nai nam nẵng ngãi nguyên nội nông nhuận ninh phòng phú phúc phước quang quốc sơn tây thanh " +
    "tháp thiên thọ thơ thuận tĩnh trà trang tre trì trị trăng tum tuyên tàu vang vinh yên châu"
  ).split(" "),
);

/**
 * Where the place and the date of a document begin, or undefined: a name in capitals before `, ngày …`, at the head of a line
 * or after other names, not after a word of running text such as `tại`.
 */
export function findPlace(tokens: Tokens, index: number, earliest: number): number | undefined {
  if (tokens.text(index) !== "ngày" || tokens.text(index - 1) !== ",") return undefined;
  let start = index - 1;
  let words = 0;
  while (start > earliest && words < MOST_WORDS) {
    const token = tokens.at(start - 1);
    const isLink = (token.text === "-" || token.text === ".") && words > 0;
    if (token.kind !== "word" && !isLink) break;
    if (token.kind === "word") {
      // `73/CP` and `11-HD/VPTW` are signs of documents.
      if (tokens.isGlued(start - 1) && "/-".includes(tokens.text(start - 2))) break;
      if (!token.capital) {
        // `Hà nội` at the head of a line is still a place; a small letter elsewhere is running text.
        const head = tokens.at(start - 2);
        const isHead = head.startsLine || tokens.at(start - 3).kind === "mark";
        if (words > 0 || !head.capital || !isHead || !SECOND_SYLLABLES.has(token.text))
          return undefined;
      }
      words += 1;
    }
    start -= 1;
    if (token.startsLine) break;
  }
  while (start < index - 1 && tokens.at(start).kind !== "word") start += 1;
  const first = tokens.text(start);
  if (words === 0 || !tokens.at(start).capital || first === "thứ" || first === "chủ")
    return undefined;
  if (words === MOST_WORDS && !tokens.at(start).startsLine) return undefined;
  return start;
}
