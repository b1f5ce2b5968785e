const ONES = new Map([
  ["một", 1],
  ["hai", 2],
  ["ba", 3],
  ["bốn", 4],
  ["năm", 5],
  ["sáu", 6],
  ["bảy", 7],
  ["bẩy", 7],
  ["tám", 8],
  ["chín", 9],
]);
const AFTER_TEN = new Map([
  ["mốt", 1],
  ["tư", 4],
  ["lăm", 5],
  ["nhăm", 5],
]);

// “linh năm”, “lẻ tư”: the ones behind an empty ten.
function readAfterEmptyTen(words: readonly string[]): number | undefined {
  const [word = "", ones = "", ...others] = words;
  if ((word !== "linh" && word !== "lẻ") || others.length > 0) return undefined;
  return ONES.get(ones) ?? (ones === "tư" ? 4 : undefined);
}

// Below 100, without an empty ten: “hai mươi tư”, “mười lăm”, “năm”, and short “hai tư” for 24.
function readTens(words: readonly string[]): number | undefined {
  const [first = "", second, third, ...others] = words;
  if (others.length > 0) return undefined;
  if (first === "mười") {
    if (third !== undefined) return undefined;
    if (second === undefined) return 10;
    const ones = second === "lăm" || second === "nhăm" ? 5 : ONES.get(second);
    return ones === undefined ? undefined : 10 + ones;
  }
  const digit = ONES.get(first);
  if (digit === undefined || second === undefined) return digit;
  if (digit === 1) return undefined;
  if (second !== "mươi") {
    const ones = AFTER_TEN.get(second);
    return ones === undefined || third !== undefined ? undefined : digit * 10 + ones;
  }
  if (third === undefined) return digit * 10;
  const ones = ONES.get(third) ?? AFTER_TEN.get(third);
  return ones === undefined ? undefined : digit * 10 + ones;
}

// Up to three digits: [hundreds] [tens | linh] [ones]. Behind a larger unit the hundreds may be “không trăm” alone, and
// may be left out before “linh” (“một nghìn lẻ một”).
function readGroup(words: readonly string[], inside: boolean): number | undefined {
  if (words[1] !== "trăm") {
    return (inside ? readAfterEmptyTen(words) : undefined) ?? readTens(words);
  }
  const hundreds = words[0] === "không" ? 0 : ONES.get(words[0] ?? "");
  if (hundreds === undefined) return undefined;
  const rest = words.slice(2);
  if (rest.length === 0) return hundreds === 0 && !inside ? undefined : hundreds * 100;
  // A bare digit behind the hundreds would be colloquial (“hai trăm ba” is 230), so it is refused.
  const below = rest.length === 1 && rest[0] !== "mười" ? undefined : readTens(rest);
  const value = readAfterEmptyTen(rest) ?? below;
  return value === undefined ? undefined : hundreds * 100 + value;
}

function readBelowBillion(words: readonly string[], inside: boolean): bigint | undefined {
  let value = 0n;
  let start = 0;
  for (const [names, unit] of [
    [["triệu"], 1_000_000n],
    [["nghìn", "ngàn"], 1000n],
  ] as const) {
    const end = words.findIndex((word) => (names as readonly string[]).includes(word));
    if (end < 0) continue;
    const group = readGroup(words.slice(start, end), inside || start > 0);
    if (group === undefined || end < start) return undefined;
    value += BigInt(group) * unit;
    start = end + 1;
  }
  if (start === words.length) return value;
  const group = readGroup(words.slice(start), inside || start > 0);
  return group === undefined ? undefined : value + BigInt(group);
}

/** A whole number of any size in words already split and in lower case; `undefined` where it is none. */
export function readWholeWords(words: readonly string[]): bigint | undefined {
  if (words.length === 1 && words[0] === "không") return 0n;
  if (words.length === 0 || words[0] === "") return undefined;
  let value = 0n;
  let start = 0;
  for (const [index, word] of words.entries()) {
    if (word !== "tỷ" && word !== "tỉ") continue;
    const group =
      start === index
        ? value === 0n
          ? undefined
          : 0n
        : readBelowBillion(words.slice(start, index), start > 0);
    if (group === undefined) return undefined;
    value = (value + group) * 1_000_000_000n;
    start = index + 1;
  }
  if (start === words.length) return value;
  const rest = readBelowBillion(words.slice(start), start > 0);
  return rest === undefined ? undefined : value + rest;
}
