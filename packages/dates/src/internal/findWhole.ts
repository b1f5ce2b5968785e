import { normalizeText } from "@sotruong/text";
import { findDates } from "../findDates.js";
import type { FoundDate } from "../foundDate.js";

/** The one expression that a text consists of, if it is one; `từ` or `tính đến` may stand before it. */
export function findWhole(text: string): FoundDate | undefined {
  const line = normalizeText(text).text.trim();
  const [only, ...others] = findDates(line);
  if (only === undefined || others.length > 0 || only.span.end !== line.length) return undefined;
  return /^(?:từ |tính đến )?$/iu.test(line.slice(0, only.span.start)) ? only : undefined;
}
