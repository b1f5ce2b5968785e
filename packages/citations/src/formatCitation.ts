import { CitationError } from "./citationError.js";
import type { CitedDocument } from "./citationKey.js";

/** How {@link formatCitation} writes. */
export interface FormatCitationOptions {
  /** `"first"` (default): everything the rule asks for at the first mention; `"later"`: type, number and sign. */
  readonly mention?: "first" | "later";
  /** The day on which the citing text is written; it decides which rule holds. Default: the rule of today's law. */
  readonly on?: string;
  /** What the citing text is: an administrative paper keeps the date (default), a normative document drops it. */
  readonly within?: "administrative" | "normative";
  /** The subject of the document, written behind the issuer: `"về đào tạo, bồi dưỡng cán bộ, công chức, viên chức"`. */
  readonly subject?: string;
}

const NO_DATE_SINCE = "2025-04-01";
const NUMBERED_LAWS_SINCE = "2025-07-17";
const LAWS: readonly (string | undefined)[] = ["Luật", "Bộ luật", "Pháp lệnh"];

// Days below 10 and the months 1 and 2 take a zero (Nghị định 30/2020/NĐ-CP, Phụ lục I).
function formatDay(date: string, party: boolean): string {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return `năm ${year}`;
  const plainMonth = Number(month) > 2 ? String(Number(month)) : month;
  if (day === undefined) return `tháng ${plainMonth} năm ${year}`;
  return party
    ? `ngày ${day}/${plainMonth}/${year}`
    : `ngày ${day} tháng ${plainMonth} năm ${year}`;
}

function heading(type: string | undefined, document: CitedDocument, short: boolean): string {
  const { code, name } = document;
  if (code === undefined) return [type, name].filter((part) => part !== undefined).join(" ");
  const parts = [
    type,
    name,
    type !== undefined && short && name === undefined && document.sign !== undefined
      ? undefined
      : "số",
    code,
  ];
  return parts.filter((part) => part !== undefined).join(" ");
}

/**
 * Writes a reference as the rules on citing want it.
 *
 * Administrative papers: type, number and sign, date, issuer, subject at the first mention, then type, number and sign
 * (Nghị định 30/2020/NĐ-CP). Normative documents: the same until 31 March 2025 (Nghị định 34/2016/NĐ-CP, Điều 75), no
 * date from 1 April 2025 (Nghị định 78/2025/NĐ-CP, Điều 68); laws and ordinances by title and year, and by title, number
 * and sign since Nghị định 187/2025/NĐ-CP (taken as 17 July 2025; some sources say 1 July). Party documents have a comma
 * before the date. A law keeps the number and date that are known, since one title names the laws of several years.
 *
 * @throws {CitationError} `citation/incomplete` where there is neither a number nor a title
 *
 * @example
 * ```ts
 * const citation = parseCitation("Nghị định 101/2017/NĐ-CP ngày 1/9/2017 của Chính phủ");
 * formatCitation(citation); // => "Nghị định số 101/2017/NĐ-CP ngày 01 tháng 9 năm 2017 của Chính phủ"
 * formatCitation(citation, { mention: "later" }); // => "Nghị định số 101/2017/NĐ-CP"
 * formatCitation(citation, { within: "normative", on: "2026-01-05" }); // => "Nghị định số 101/2017/NĐ-CP của Chính phủ"
 * ```
 */
export function formatCitation(
  document: CitedDocument,
  options: FormatCitationOptions = {},
): string {
  const { mention = "first", within = "administrative", on = "9999-12-31", subject } = options;
  const type = document.type ?? document.impliedType;
  if (
    document.code === undefined &&
    (type === undefined || (document.name === undefined && document.date === undefined))
  ) {
    throw new CitationError(
      "citation/incomplete",
      "Cần số, ký hiệu hoặc tên loại kèm tên gọi của văn bản để viết viện dẫn.",
    );
  }
  const party = document.system === "party";
  const normative = within === "normative" && !party;
  if (LAWS.includes(type) && document.name !== undefined && normative && on >= NO_DATE_SINCE) {
    return formatLaw(type ?? "", document, mention, on);
  }
  const head = heading(type, document, party && mention === "later");
  if (mention === "later" && document.code !== undefined) return head;
  const dated =
    document.date !== undefined &&
    !(normative && on >= NO_DATE_SINCE && document.code !== undefined);
  const day = dated ? formatDay(document.date ?? "", party) : undefined;
  const titled = document.code === undefined;
  const issuer =
    document.issuer === undefined || (titled && party) ? undefined : `của ${document.issuer}`;
  const comma = party && document.date !== undefined && document.date.length === 10 ? "," : "";
  return [`${head}${day === undefined ? "" : comma}`, day, issuer, subject]
    .filter((part) => part !== undefined)
    .join(" ");
}

function formatLaw(
  type: string,
  document: CitedDocument,
  mention: "first" | "later",
  on: string,
): string {
  const year = document.year ?? document.date?.slice(0, 4);
  const numbered = on >= NUMBERED_LAWS_SINCE && document.code !== undefined;
  if (numbered)
    return mention === "later"
      ? `${type} số ${document.code}`
      : `${type} ${document.name} số ${document.code}`;
  return [type, document.name, year === undefined ? undefined : `năm ${year}`]
    .filter((part) => part !== undefined)
    .join(" ");
}
