import type { Finding } from "@sotruong/core";
import { normalizeText } from "@sotruong/text";
import type { FoundDate, FoundDateKind } from "./foundDate.js";
import { isCivilDate } from "./isCivilDate.js";

export interface FindDatesOptions {
  /** The civil date of the page: gives a year to dates that print none. */
  readonly reference?: string | undefined;
  /** Which year a date without one gets: the reference's own unless given. */
  readonly prefer?: "same-year" | "past" | "future" | "nearest" | undefined;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const FORMS =
  /(?<![\p{L}\p{N}/.-])(?:(?:ngày +)?(?<d>\d{1,2})(?<s>[/.-])(?<m>\d{1,2})\k<s>(?<y>\d{4})(?: +(?<hh>\d\d):(?<mm>\d\d))?|ngày +(?<ld>\d{1,2}) +tháng +(?<lm>\d{1,2}) +năm +(?<ly>\d{4})|(?:giai đoạn|nhiệm kỳ) +(?<from>\d{4}) {0,2}- {0,2}(?<to>\d{4})|(?<half>6) tháng (?<which>đầu|cuối) năm (?<hy>\d{4})|quý +(?<q>i{1,3}|iv|[1-4])(?: +năm +|\/)(?<qy>\d{4})|tháng +(?<om>\d{1,2})(?: +năm +|\/)(?<oy>\d{4}))(?![\p{L}\p{N}/-])/giu;

/** Finds the expressions of time of a text, in text order. */
export function findDates(text: string, _options?: FindDatesOptions): readonly FoundDate[] {
  const normalized = normalizeText(text);
  const found: FoundDate[] = [];
  for (const match of normalized.text.matchAll(FORMS)) {
    const group = match.groups ?? {};
    const two = (value: string | undefined): string => (value ?? "").padStart(2, "0");
    let kind: FoundDateKind = "date";
    let iso: string | null = null;
    const warnings: Finding[] = [];
    if (group["d"] !== undefined || group["ld"] !== undefined) {
      iso = `${group["y"] ?? group["ly"]}-${two(group["m"] ?? group["lm"])}-${two(group["d"] ?? group["ld"])}`;
      if (!isCivilDate(iso)) {
        warnings.push({ code: "impossible-date", message: "Lịch không có ngày này." });
        iso = null;
      } else if (group["hh"] !== undefined) {
        kind = "timestamp";
        iso += `T${group["hh"]}:${group["mm"]}`;
      }
    } else if (group["from"] !== undefined) {
      kind = "year-range";
      iso = `${group["from"]}/${group["to"]}`;
      if (Number(group["from"]) > Number(group["to"]))
        warnings.push({ code: "reversed-range", message: "Năm cuối đứng trước năm đầu." });
    } else if (group["half"] !== undefined) {
      kind = "half-year";
      iso =
        group["which"]?.toLowerCase() === "đầu"
          ? `${group["hy"]}-01/${group["hy"]}-06`
          : `${group["hy"]}-07/${group["hy"]}-12`;
    } else if (group["q"] !== undefined) {
      kind = "quarter";
      iso = `${group["qy"]}-Q${ROMAN[group["q"].toLowerCase()] ?? group["q"]}`;
    } else {
      kind = "month";
      iso = `${group["oy"]}-${two(group["om"])}`;
    }
    const span = normalized.toSource({ start: match.index, end: match.index + match[0].length });
    found.push({ span, raw: text.slice(span.start, span.end), kind, iso, warnings });
  }
  return found;
}
