import type { TrainingClass } from "@sotruong/courses";
import { shortDate } from "./shortDate.js";

/** The days of a class as lists print them. */
export function classTime({ opensOn, closesOn }: TrainingClass): string {
  if (opensOn === undefined) return "Chưa định ngày";
  if (closesOn === undefined) return `Từ ${shortDate(opensOn)}`;
  return `${shortDate(opensOn)} - ${shortDate(closesOn)}`;
}
