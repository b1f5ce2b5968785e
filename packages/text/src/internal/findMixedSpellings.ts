import { PROPER_NAMES } from "../data/properNames.js";
import {
  createWordKeys,
  indexProperNames,
  matchProperName,
  type ProperNameIndex,
} from "./properNameIndex.js";
import type { SpannedFinding } from "./spannedFinding.js";
import type { TitleWord } from "./splitWords.js";

// “ban chỉ đạo các xã” is a kind of body, not the one whose name has capitals; places and persons have no kinds.
const KIND_OF_BODY =
  /^(?:Ban|Bộ|Sở|Phòng|Khoa|Trường|Học viện|Viện|Ủy ban|Hội|Hội đồng|Đoàn|Công đoàn|Đảng|Chi bộ|Tỉnh|Thành|Huyện|Thị|Quận|Đại hội|Thủ tướng|Chủ tịch|Tổng|Bí thư|Phó) /u;
const SENTENCE_END = /^[.!?:…“"(-]?$/u;

interface Occurrence {
  readonly start: number;
  readonly end: number;
  readonly written: string;
}

let registeredNames: ProperNameIndex | undefined;

// The first letter depends on the place in the sentence, and a line in capitals says nothing about spelling.
function spelling(written: string): string {
  return written.slice(1).replace(/\s+/gu, " ");
}

function isKindOfBody(
  text: string,
  start: number,
  written: string,
  name: readonly string[],
): boolean {
  if (!KIND_OF_BODY.test(`${name.join(" ")} `)) return false;
  const rest = written.slice(1);
  if (rest !== rest.toLowerCase()) return false;
  const small = written.charAt(0) === written.charAt(0).toLowerCase();
  return (
    small ||
    SENTENCE_END.test(
      text
        .slice(Math.max(0, start - 4), start)
        .trimEnd()
        .slice(-1),
    )
  );
}

/** One name with two spellings in a text: “Mặt trận tổ quốc” beside “Mặt trận Tổ quốc”. */
export function findMixedSpellings(
  text: string,
  words: readonly TitleWord[],
  names: readonly string[],
): readonly SpannedFinding[] {
  registeredNames ??= indexProperNames(
    PROPER_NAMES.map((row) => row.name).filter((name) => name.includes(" ")),
  );
  const ownNames = indexProperNames(names);
  const keyOf = createWordKeys(text, words);
  const occurrences = new Map<string, Occurrence[]>();
  for (let index = 0; index < words.length; index += 1) {
    const name =
      (names.length > 0 ? matchProperName(ownNames, words, index, keyOf) : undefined) ??
      matchProperName(registeredNames, words, index, keyOf);
    const first = words[index];
    const last = words[index + (name?.length ?? 0) - 1];
    if (name === undefined || first === undefined || last === undefined) continue;
    index += name.length - 1;
    const end = last.start + last.word.length;
    const written = text.slice(first.start, end);
    if (written === written.toUpperCase()) continue;
    if (isKindOfBody(text, first.start, written, name)) continue;
    // Marks between the words agree already, so the words of the register decide.
    const proper = name.reduce(
      (left, word, offset) =>
        left + (offset === 0 ? "" : (words[index - name.length + 1 + offset]?.before ?? "")) + word,
      "",
    );
    const places = occurrences.get(proper.replace(/\s+/gu, " ")) ?? [];
    places.push({ start: first.start, end, written });
    occurrences.set(proper.replace(/\s+/gu, " "), places);
  }
  return [...occurrences].flatMap(([proper, places]) => {
    if (new Set(places.map((place) => spelling(place.written))).size < 2) return [];
    return places
      .filter((place) => spelling(place.written) !== spelling(proper))
      .map(({ start, end, written }) => ({
        code: "text/mixed-spelling",
        message: `Tên “${proper}” viết không thống nhất trong bài; ở đây là “${written}”.`,
        span: { start, end },
        suggestion: proper,
      }));
  });
}
