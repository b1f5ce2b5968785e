import { citationFindings } from "./citationFindings.js";
import { classifySign, fitsSign, type SignReading } from "./classifySign.js";
import type { Code } from "./readCode.js";
import { readDetails } from "./readDetails.js";
import { type DistantType, readDistantType } from "./readDistantType.js";
import type { ReadLead } from "./readLead.js";
import { readPinpoint } from "./readPinpoint.js";
import { floorOf, record, type Scan, typeSharedAt } from "./scan.js";
import { typeSign } from "./typeSigns.js";

/** "Số hiệu: 54/…" names a field of a table; the reference is the number alone. */
function isLabelOnly(text: string, marker: number | undefined): boolean {
  return (
    marker !== undefined &&
    /^số\s{0,2}\/?\s{0,2}(?:hiệu|ký hiệu)/iu.test(text.slice(marker, marker + 14))
  );
}

// Signs that laws, ordinances and resolutions of the National Assembly bear.
const LAW_SIGN = /(?:QH|HĐNN|HDNN)\d{1,2}$|LCT|L\/CTN|^PL-/u;

/** Whether a member of a list can be of the type of the member before; a letter's sign says so only behind "số". */
function mayShare(
  type: string,
  code: Code,
  reading: SignReading,
  marker: number | undefined,
): boolean {
  if (fitsSign(type, reading))
    return (
      marker !== undefined ||
      typeSign(code.groups[0] ?? "") !== undefined ||
      LAW_SIGN.test(code.sign)
    );
  return marker !== undefined && reading.impliedType === "Công văn";
}

const TERM = /[\s(]kh(?:óa|oá|oa)\s{1,3}([IVXL]{1,6})(?![\p{L}\d])/iu;

/** "khóa XII" behind a reference, its date and its issuer. */
function readTerm(text: string, end: number, detailsEnd: number): string | undefined {
  return TERM.exec(text.slice(end, detailsEnd + 14))?.[1]?.toUpperCase();
}

/** Records a number with its sign: finds its type word, its date, its issuer and its pinpoint. */
export function visitCode(scan: Scan, code: Code, lead: ReadLead): number {
  const { text } = scan;
  const { marker } = lead;
  const floor = floorOf(scan);
  let type = lead.type?.word.name;
  let start = lead.type?.start ?? marker ?? code.start;
  let distant: DistantType | undefined;
  if (type === undefined) {
    distant = readDistantType(
      scan.typeWords,
      text,
      marker ?? code.start,
      floor,
      marker === undefined ? "none" : LAW_SIGN.test(code.sign) ? "law" : "marked",
    );
    type = distant?.name;
    start = distant?.start ?? start;
  }
  const reading = classifySign(code);
  let shared = false;
  let lineStart: number | undefined;
  if (type === undefined) {
    const before = typeSharedAt(scan, start)?.type;
    shared = before !== undefined && mayShare(before, code, reading, marker);
    if (shared) type = before;
    if (isLabelOnly(text, marker)) {
      lineStart = start;
      start = code.start;
    }
  }
  const printed = type !== undefined;
  const details = readDetails(
    text,
    { start: lineStart ?? start, end: code.end, floor },
    !printed,
    printed && !shared,
  );
  const { date } = details;
  record(
    scan,
    { start, end: code.end, detailsEnd: details.end },
    {
      form: "full",
      type,
      impliedType: printed ? undefined : reading.impliedType,
      readings: printed ? undefined : reading.readings,
      number: code.number,
      year: code.year,
      sign: code.sign,
      code: code.code,
      name: distant?.title,
      date: date?.iso,
      issuer: details.issuer ?? distant?.issuer,
      term: reading.system === "party" ? readTerm(text, code.end, details.end) : undefined,
      pinpoint: printed ? readPinpoint(text, start, floor) : undefined,
      system: reading.system,
      warnings: citationFindings(scan, {
        code,
        reading,
        start,
        type,
        date,
        misspelt: lead.type?.word.misspelt ?? false,
      }),
    },
  );
  return code.end;
}
