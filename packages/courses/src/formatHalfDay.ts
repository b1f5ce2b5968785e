import type { HalfDay } from "./halfDay.js";

const LABELS: Readonly<Record<HalfDay, string>> = {
  morning: "Sáng",
  afternoon: "Chiều",
  evening: "Tối",
};

/**
 * Writes a half of a day.
 *
 * @example
 * ```ts
 * formatHalfDay("afternoon"); // => "Chiều"
 * ```
 */
export function formatHalfDay(halfDay: HalfDay): string {
  return LABELS[halfDay];
}
