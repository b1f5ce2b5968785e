import { normalizeText } from "@sotruong/text";
import type { FoundDate } from "./foundDate.js";
import { scanItems } from "./internal/find/scanItems.js";
import { settleItem } from "./internal/find/settleItem.js";
import { Tokens } from "./internal/find/token.js";
import { isCivilDate } from "./isCivilDate.js";

/** What {@link findDates} knows about the page beside its text. */
export interface FindDatesOptions {
  /** The civil date of the page: gives a year to dates that print none, and a day to `hôm nay`. */
  readonly reference?: string | undefined;
  /** Which year a date without one gets: the reference's own (`"same-year"`) unless given. */
  readonly prefer?: "same-year" | "past" | "future" | "nearest" | undefined;
}

/**
 * Finds the expressions of time of a Vietnamese text, in text order: dates, time stamps, months, quarters, half-years, ranges,
 * terms, school years, place and date of documents, lunar dates, `hôm nay`. Bare years are left to the reader.
 *
 * What is odd (a wrong weekday, 31/02, a reversed range) is kept and said in `warnings`. Never throws; time grows with the
 * length of the text. A `reference` that is no civil date is not used.
 *
 * @example
 * ```ts
 * findDates("Chiều 13/8, lớp khai giảng", { reference: "2025-12-31" })[0]?.iso; // => "2025-08-13"
 * findDates("nhiệm kỳ 2015 - 2000")[0]?.warnings[0]?.code; // => "dates/reversed-range"
 * findDates("đạt 62.5% với 1351/2668 học viên"); // => []
 * ```
 */
export function findDates(text: string, options?: FindDatesOptions): readonly FoundDate[] {
  const normalized = normalizeText(text);
  const tokens = new Tokens(normalized.text);
  const reference = isCivilDate(options?.reference) ? options.reference : undefined;
  const prefer = options?.prefer ?? "same-year";
  return scanItems(tokens).map((item) => {
    const { iso, warnings } = settleItem(item, reference, prefer);
    const span = normalized.toSource({
      start: tokens.at(item.start).start,
      end: tokens.at(item.next - 1).end,
    });
    const raw = text.slice(span.start, span.end);
    return { span, raw, kind: item.kind, iso, warnings };
  });
}
