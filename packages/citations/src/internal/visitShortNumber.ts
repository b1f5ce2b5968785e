import type { Citation } from "../citation.js";
import { readDetails } from "./readDetails.js";
import { readDistantType } from "./readDistantType.js";
import { isDocumentMarker, type ReadLead } from "./readLead.js";
import { readPinpoint } from "./readPinpoint.js";
import { readShortNumber, type ShortNumber } from "./readShortNumber.js";
import { floorOf, record, type Scan, typeSharedAt } from "./scan.js";

const PARTY_ISSUER =
  /Bộ Chính trị|Ban Bí thư|Trung ương|[tTnNhH](?:ỉnh|hành|uyện|hị) (?:ủy|uỷ)|Đảng|Học viện Chính trị/u;

const MOST_BETWEEN = 110;
const OF = /(?:của|CỦA)\s/u;

function systemOfShort(type: string, issuer: string | undefined): Citation["system"] {
  if (issuer !== undefined) return PARTY_ISSUER.test(issuer) ? "party" : "state";
  if (type === "Kết luận" || type === "Thông tri") return "party";
  return /^(?:Nghị định|Thông tư|Luật|Bộ luật|Pháp lệnh|Sắc)/u.test(type) ? "state" : "other";
}

interface ShortReference {
  readonly type: string;
  readonly start: number;
  readonly short: ShortNumber;
  /** The issuer that stands between type word and number. */
  readonly between?: string;
}

function recordShort(scan: Scan, { type, start, short, between }: ShortReference): number {
  const floor = floorOf(scan);
  const details = readDetails(scan.text, { start, end: short.end, floor }, false, true);
  const issuer = details.issuer ?? between;
  record(
    scan,
    { start, end: short.end, detailsEnd: details.end },
    {
      form: "short",
      type,
      number: short.number,
      year: short.year,
      code: short.code,
      date: details.date?.iso,
      issuer,
      pinpoint: readPinpoint(scan.text, start, floor),
      system: systemOfShort(type, issuer),
    },
  );
  return short.end;
}

/** A later member of a list without a sign: "Sắc lệnh số 63 và số 77". */
function recordListMember(
  scan: Scan,
  marker: number,
  previous: Citation,
  short: ShortNumber,
): number {
  const place = { start: marker, end: short.end, floor: floorOf(scan) };
  const details = readDetails(scan.text, place, false, false);
  record(
    scan,
    { start: marker, end: short.end, detailsEnd: details.end },
    {
      form: "number-only",
      type: previous.type,
      number: short.number,
      year: short.year,
      code: short.code,
      date: details.date?.iso,
      issuer: details.issuer,
      system: previous.system,
    },
  );
  return short.end;
}

function visitMarked(scan: Scan, start: number, digitsEnd: number, marker: number): number {
  const previous = typeSharedAt(scan, marker);
  if (previous?.type !== undefined) {
    const type = { name: previous.type, start: marker };
    const short = readShortNumber(scan.text, start, digitsEnd, type, true);
    return short === undefined ? digitsEnd : recordListMember(scan, marker, previous, short);
  }
  // Most numbers behind "số" are no documents: without "của" close by there is no issuer between type and number.
  const near = scan.text.slice(Math.max(0, marker - MOST_BETWEEN), marker);
  if (!OF.test(near) || !isDocumentMarker(scan.text, marker)) return digitsEnd;
  const distant = readDistantType(scan.typeWords, scan.text, marker, floorOf(scan), "none");
  if (distant?.issuer === undefined) return digitsEnd;
  const short = readShortNumber(scan.text, start, digitsEnd, distant, true);
  if (short === undefined) return digitsEnd;
  const reference = { type: distant.name, start: distant.start, short, between: distant.issuer };
  return recordShort(scan, reference);
}

/** Records a number without a sign where type word and neighbours make it a name; returns where the scan goes on. */
export function visitShortNumber(
  scan: Scan,
  start: number,
  digitsEnd: number,
  lead: ReadLead,
): number {
  const { marker, type } = lead;
  if (type === undefined) {
    return marker === undefined ? digitsEnd : visitMarked(scan, start, digitsEnd, marker);
  }
  const word = { name: type.word.name, start: type.start };
  const short = readShortNumber(scan.text, start, digitsEnd, word, marker !== undefined);
  if (short === undefined) return digitsEnd;
  return recordShort(scan, { type: word.name, start: word.start, short });
}
