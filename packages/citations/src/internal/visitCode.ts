import { citationFindings } from "./citationFindings.js";
import { classifySign } from "./classifySign.js";
import type { Code } from "./readCode.js";
import { readDetails } from "./readDetails.js";
import { type DistantType, readDistantType } from "./readDistantType.js";
import type { ReadLead } from "./readLead.js";
import { readPinpoint } from "./readPinpoint.js";
import { floorOf, record, type Scan, typeSharedAt } from "./scan.js";

/** "Số hiệu: 54/…" names a field of a table; the reference is the number alone. */
function isLabelOnly(text: string, marker: number | undefined): boolean {
  return (
    marker !== undefined && /^số\s{1,2}(?:hiệu|ký hiệu)/iu.test(text.slice(marker, marker + 12))
  );
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
      marker !== undefined,
    );
    type = distant?.name;
    start = distant?.start ?? start;
  }
  let shared = false;
  if (type === undefined && marker !== undefined) {
    type = typeSharedAt(scan, marker)?.type;
    shared = type !== undefined;
    if (isLabelOnly(text, marker)) start = code.start;
  }
  const printed = type !== undefined;
  const details = readDetails(text, { start, end: code.end, floor }, !printed, printed && !shared);
  const reading = classifySign(code);
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
