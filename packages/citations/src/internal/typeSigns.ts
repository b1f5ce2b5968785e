import { documentTypes } from "../documentTypes.js";

interface TypeSign {
  readonly state: readonly string[];
  readonly party: readonly string[];
}

/** Letters met in signs that no rule lists (practice). */
const PRACTICE: readonly (readonly [string, string])[] = [
  ["GP", "Giấy phép"],
  ["QCPH", "Quy chế phối hợp"],
  ["CTPH", "Chương trình phối hợp"],
  ["KHPH", "Kế hoạch phối hợp"],
  ["KHLT", "Kế hoạch liên tịch"],
  ["HDLN", "Hướng dẫn liên ngành"],
  ["HDLT", "Hướng dẫn liên tịch"],
  ["CTHĐ", "Chương trình hành động"],
  ["TBKL", "Thông báo kết luận"],
  ["KLTT", "Kết luận thanh tra"],
  ["QCVN", "Quy chuẩn"],
  ["NQLT", "Nghị quyết liên tịch"],
];

let signs: Map<string, TypeSign> | undefined;

function withoutStroke(sign: string): string {
  return sign.replace(/Đ/gu, "D");
}

function build(): Map<string, TypeSign> {
  const found = new Map<string, { state: string[]; party: string[] }>();
  function add(sign: string, name: string, system: "state" | "party"): void {
    const key = sign.toUpperCase();
    for (const letters of new Set([key, withoutStroke(key)])) {
      // "DA" is Dự án in its own right, "HD" Hướng dẫn: a sign without its stroke never hides a sign of the rule.
      if (letters !== key && found.has(letters)) continue;
      const entry = found.get(letters) ?? { state: [], party: [] };
      if (!entry[system].includes(name)) entry[system].push(name);
      found.set(letters, entry);
    }
  }
  for (const { abbreviation, name, system } of documentTypes) {
    if (abbreviation !== undefined && !abbreviation.includes("Đ")) add(abbreviation, name, system);
  }
  for (const { abbreviation, name, system } of documentTypes) {
    if (abbreviation?.includes("Đ") === true) add(abbreviation, name, system);
  }
  for (const [sign, name] of PRACTICE) add(sign, name, "state");
  for (const { aliases, name, system } of documentTypes) {
    for (const alias of aliases) {
      if (!found.has(alias.toUpperCase()) && !/[-/]/u.test(alias)) add(alias, name, system);
    }
  }
  return found;
}

/** The kinds that a sign's first letters stand for, by system; letters are compared without regard to case. */
export function typeSign(group: string): TypeSign | undefined {
  signs ??= build();
  return signs.get(group) ?? signs.get(group.toUpperCase());
}
