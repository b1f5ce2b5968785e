import { isLetter, isLower, isUpper, lowered, skipSpaces, skipSpacesBack } from "./characters.js";
import { readDetails } from "./readDetails.js";
import { readPinpoint } from "./readPinpoint.js";
import { readTitle, type TitleWord } from "./readTitle.js";
import { floorOf, lastEnd, record, type Scan } from "./scan.js";

const LUAT = 0x1ead; // ậ of "luật"
const LENH = 0x1ec7; // ệ of "pháp lệnh"
const HIEN = 0x1ebf; // ế of "hiến pháp"

/** The letters by which the scan notices a word that opens a title. */
export function isTitleLetter(code: number): boolean {
  // Capitals are the even codes just below.
  return (
    code === LUAT ||
    code === LENH ||
    code === HIEN ||
    code === 0x1eac ||
    code === 0x1ec6 ||
    code === 0x1ebe
  );
}

function readLuat(text: string, index: number): TitleWord | undefined {
  if (lowered(text.charCodeAt(index + 1)) !== 116 || lowered(text.charCodeAt(index - 1)) !== 117)
    return undefined;
  const start = index - 2;
  if (lowered(text.charCodeAt(start)) !== 108) return undefined;
  const before = text.charCodeAt(start - 1);
  if (isLetter(before) && !(isLower(before) && isUpper(text.charCodeAt(start)))) return undefined;
  const end = index + 2;
  const code = skipSpacesBack(text, start, 3);
  const isCode =
    code < start &&
    lowered(text.charCodeAt(code - 1)) === 0x1ed9 &&
    lowered(text.charCodeAt(code - 2)) === 98 &&
    !isLetter(text.charCodeAt(code - 3));
  return isCode ? { type: "Bộ luật", start: code - 2, end } : { type: "Luật", start, end };
}

function readPhapLenh(text: string, index: number): TitleWord | undefined {
  if (lowered(text.charCodeAt(index - 1)) !== 108 || lowered(text.charCodeAt(index + 1)) !== 110)
    return undefined;
  const phap = skipSpacesBack(text, index - 1, 3);
  const start = phap - 4;
  if (start < 0 || text.slice(start, phap).toLowerCase() !== "pháp") return undefined;
  if (!isUpper(text.charCodeAt(start)) || isLetter(text.charCodeAt(start - 1))) return undefined;
  return { type: "Pháp lệnh", start, end: index + 3 };
}

function readHienPhap(text: string, index: number): TitleWord | undefined {
  const start = index - 2;
  if (lowered(text.charCodeAt(index - 1)) !== 105 || text.charCodeAt(start) !== 72)
    return undefined;
  if (lowered(text.charCodeAt(index + 1)) !== 110) return undefined;
  const phap = skipSpaces(text, index + 2, 3);
  if (text.slice(phap, phap + 4).toLowerCase() !== "pháp") return undefined;
  return { type: "Hiến pháp", start, end: phap + 4 };
}

function readTitleWord(text: string, code: number, index: number): TitleWord | undefined {
  if (code === LUAT) return readLuat(text, index);
  return code === LENH ? readPhapLenh(text, index) : readHienPhap(text, index);
}

/** Records a law cited by its title where the letter at `index` belongs to its type word; returns where the scan goes on. */
export function visitTitle(scan: Scan, code: number, index: number): number {
  const { text } = scan;
  const word = readTitleWord(text, lowered(code), index);
  if (word === undefined || word.start < lastEnd(scan)) return index + 1;
  const title = readTitle(scan.titles, text, word);
  if (title === undefined) return word.end;
  const place = { start: title.start, end: title.end, floor: floorOf(scan) };
  const dated = { ...place, end: title.dateFrom ?? title.end };
  const details = readDetails(text, dated, false, false);
  record(
    scan,
    { start: title.start, end: title.end, detailsEnd: details.end },
    {
      form: "title",
      type: title.type,
      name: title.name,
      date: details.date?.iso,
      pinpoint: readPinpoint(text, title.start, place.floor),
      system: "state",
    },
  );
  return title.end;
}
