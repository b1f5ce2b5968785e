const CAPTION_STARTS: ReadonlySet<string> = new Set(
  "ban bch bế bằng bí buổi chào chủ chung cờ cụm cựu danh đại đoàn đồng giải gs giảng giao hiệu hình học hội ht huân huy khai khen khoa khối kỷ lãnh lễ lớp ngày ngành ông pgs phó phòng phong quang tập thi ths tọa toàn trao trưởng trường ts tuyên tuần vụ".split(
    " ",
  ),
);
/** A word that wants another one behind it: no caption ends with it. */
const BINDING_WORDS: ReadonlySet<string> = new Set(
  "của và với cho về tại từ các những tặng nhận đón dự thăm lần thứ năm khóa khoá kỳ tỉnh huyện hạng ngày tháng do là đồng chí & - –".split(
    " ",
  ),
);
const BEFORE_NUMBER: ReadonlySet<string> = new Set(
  "năm ngày tháng thứ lần khóa khoá kỳ số đợt hạng quý lớp k - – giai đoạn".split(" "),
);
const LETTER = /[\p{L}\p{N}]/u;
const CAPITALS = /^\p{Lu}+$/u;
const MOST_CANDIDATES = 8;

type Boundary = "sure" | "possible" | undefined;

function withoutMarks(word: string): string {
  const letters = Array.from(word);
  let start = 0;
  let end = letters.length;
  while (start < end && !LETTER.test(letters[start] ?? "")) start += 1;
  while (end > start && !LETTER.test(letters[end - 1] ?? "")) end -= 1;
  return letters.slice(start, end).join("");
}

function headOf(word: string): string {
  return (word.split(/[.,]/u, 1)[0] ?? "").toLowerCase();
}

function boundaryBefore(words: readonly string[], index: number): Boundary {
  const word = words[index] ?? "";
  const previous = words[index - 1] ?? "";
  const before = withoutMarks(previous).toLowerCase() || previous;
  if (index === 0) return undefined;
  if (/^\d{1,3}$/u.test(word)) return BEFORE_NUMBER.has(before) ? undefined : "possible";
  if (!/^\p{Lu}/u.test(word) || !CAPTION_STARTS.has(headOf(word))) return undefined;
  if (BINDING_WORDS.has(before)) return CAPITALS.test(word) ? undefined : "possible";
  // After a number, an abbreviation or a word in small letters a caption may well have ended; in a name, less so.
  return /^\p{Lu}\p{Ll}/u.test(previous) ? "possible" : "sure";
}

function cutAt(words: readonly string[], starts: readonly number[]): string[] {
  return [0, ...starts].map((start, position) => words.slice(start, starts[position]).join(" "));
}

/**
 * Lists ways in which a run of picture captions may be cut; none of them is claimed to be right. The first cuts wherever
 * a caption may begin, the second only where that is likely; the others leave out one doubtful cut each.
 */
export function splitAlbumRun(run: string): string[][] {
  const words = run.split(/\s+/u).filter((word) => word !== "");
  const boundaries = words.map((_, index) => boundaryBefore(words, index));
  const all = boundaries.flatMap((boundary, index) => (boundary ? [index] : []));
  const likely = all.filter((index) => boundaries[index] === "sure");
  const doubtful = all.filter((index) => boundaries[index] === "possible");
  const starts = [all, likely, ...doubtful.map((doubt) => all.filter((index) => index !== doubt))];
  const candidates = new Map<string, string[]>();
  for (const chosen of starts) {
    const captions = cutAt(words, chosen);
    if (candidates.size < MOST_CANDIDATES) candidates.set(captions.join("\n"), captions);
  }
  return [...candidates.values()];
}
