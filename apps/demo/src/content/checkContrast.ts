import { ContentError } from "./contentError.js";
import { contrastRatio } from "./contrastRatio.js";
import type { Palette, SchoolSettings } from "./schoolSettingsSchema.js";

const textPairs: readonly (readonly [keyof Palette, keyof Palette])[] = [
  ["ink", "paper"],
  ["ink", "tint"],
  ["muted", "paper"],
  ["muted", "tint"],
  ["link", "paper"],
  ["link", "tint"],
  ["structure", "paper"],
  ["structure", "tint"],
  ["onAccent", "accent"],
];
const controlPairs: readonly (readonly [keyof Palette, keyof Palette])[] = [
  ["control", "paper"],
  ["focus", "paper"],
  ["accent", "paper"],
];

/** A school may choose its colours, but not colours that people cannot read. */
export function checkContrast(colours: SchoolSettings["colours"]): void {
  for (const [mode, palette] of Object.entries(colours)) {
    for (const [pairs, least] of [[textPairs, 4.5] as const, [controlPairs, 3] as const]) {
      for (const [front, back] of pairs) {
        const ratio = contrastRatio(palette[front], palette[back]);
        if (ratio >= least) continue;
        const printed = ratio.toFixed(2).replace(".", ",");
        throw new ContentError(
          "school.json",
          `trường “colours.${mode}.${front}”: độ tương phản với “${back}” chỉ là ${printed}, cần ít nhất ${String(least).replace(".", ",")}.`,
        );
      }
    }
  }
}
