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

// Up to three digits: [hundreds] [tens | linh] [ones].
function readGroup(words: readonly string[]): number | undefined {
  let index = 0;
  let value = 0;
  let rounded = false;
  if (words[1] === "trăm") {
    const hundreds = words[0] === "không" ? 0 : ONES.get(words[0] ?? "");
    if (hundreds === undefined) return undefined;
    value = hundreds * 100;
    index = 2;
    if (index === words.length) return hundreds === 0 ? undefined : value;
    rounded = true;
  }
  const word = words[index] ?? "";
  if (word === "linh" || word === "lẻ") {
    const ones = ONES.get(words[index + 1] ?? "") ?? (words[index + 1] === "tư" ? 4 : undefined);
    return rounded && index + 2 === words.length && ones !== undefined ? value + ones : undefined;
  }
  const ten = word === "mười";
  const tens = ten ? 1 : words[index + 1] === "mươi" ? ONES.get(word) : undefined;
  if (tens === 1 && !ten) return undefined;
  if (tens === undefined) {
    // After hundreds a bare digit would be colloquial (“hai trăm ba” is 230), so it is refused.
    const ones = ONES.get(word);
    return !rounded && index + 1 === words.length ? ones : undefined;
  }
  value += tens * 10;
  index += ten ? 1 : 2;
  if (index === words.length) return value;
  const last = words[index] ?? "";
  const ones = ONES.get(last) ?? (ten && last !== "lăm" ? undefined : AFTER_TEN.get(last));
  return index + 1 === words.length && ones !== undefined ? value + ones : undefined;
}

function readBelowBillion(words: readonly string[]): bigint | undefined {
  let value = 0n;
  let start = 0;
  for (const [names, unit] of [
    [["triệu"], 1_000_000n],
    [["nghìn", "ngàn"], 1000n],
  ] as const) {
    const end = words.findIndex((word) => (names as readonly string[]).includes(word));
    if (end < 0) continue;
    const group = readGroup(words.slice(start, end));
    if (group === undefined || end < start) return undefined;
    value += BigInt(group) * unit;
    start = end + 1;
  }
  if (start === words.length) return value;
  const group = readGroup(words.slice(start));
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
        : readBelowBillion(words.slice(start, index));
    if (group === undefined) return undefined;
    value = (value + group) * 1_000_000_000n;
    start = index + 1;
  }
  if (start === words.length) return value;
  const rest = readBelowBillion(words.slice(start));
  return rest === undefined ? undefined : value + rest;
}
