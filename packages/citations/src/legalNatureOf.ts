import type { CitedDocument } from "./citationKey.js";

/** What kind of act a State document is: a rule for all, or a decision of one case. */
export type LegalNature = "normative" | "individual";

const LAWS: ReadonlySet<string> = new Set(["Hiến pháp", "Luật", "Bộ luật", "Pháp lệnh"]);
const RULES: ReadonlySet<string> = new Set([
  "Nghị quyết",
  "Nghị quyết liên tịch",
  "Nghị định",
  "Quyết định",
  "Chỉ thị",
  "Lệnh",
  "Thông tư",
  "Thông tư liên tịch",
]);
// Only from these acts on does the year in a sign tell (practice of 1997).
const SIGNS_WITH_YEAR_SINCE = 1997;
const GOVERNMENT_RESOLUTIONS_SINCE = 2025;

function yearOf({ year, date }: CitedDocument): number | undefined {
  return year ?? (date === undefined ? undefined : Number(date.slice(0, 4)));
}

function isOlderStyle(citation: CitedDocument): boolean {
  const year = yearOf(citation);
  const historic = /^(?:HĐBT|HDBT|CP|TTg|SL|SLt|NV|CT)$/u.test(citation.sign ?? "");
  return historic || (year !== undefined && year < SIGNS_WITH_YEAR_SINCE);
}

/**
 * Tells whether a State document is normative or individual, by its sign: with a year it is normative, without one
 * individual (Luật ban hành văn bản quy phạm pháp luật 2015, Điều 10). `undefined` where the sign does not tell: Party
 * documents, consolidated texts, signs from before 1997, short forms, resolutions of the Government with a year before
 * Luật 64/2025/QH15 made them normative.
 *
 * @example
 * ```ts
 * legalNatureOf(parseCitation("Quyết định số 19/2025/QĐ-TTg")); // => "normative"
 * legalNatureOf(parseCitation("Quyết định số 1131/QĐ-TTg")); // => "individual"
 * legalNatureOf(parseCitation("Quy định số 11-QĐ/TW")); // => undefined
 * ```
 */
export function legalNatureOf(citation: CitedDocument): LegalNature | undefined {
  if (citation.system !== "state") return undefined;
  const type = citation.type ?? citation.impliedType;
  if (type !== undefined && LAWS.has(type)) return "normative";
  const { sign, year } = citation;
  if (sign === undefined || sign.startsWith("VBHN") || type === "Văn bản hợp nhất")
    return undefined;
  if (year === undefined) return isOlderStyle(citation) ? undefined : "individual";
  if (sign === "NQ-CP" && year < GOVERNMENT_RESOLUTIONS_SINCE) return undefined;
  const ruleOrUnnamed = type === undefined ? citation.readings !== undefined : RULES.has(type);
  return ruleOrUnnamed ? "normative" : undefined;
}
