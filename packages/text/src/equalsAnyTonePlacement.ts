import { placeTones } from "./placeTones.js";

/**
 * Tells whether two texts are the same but for the placing of tone marks (`hoà`, `hòa`) and NFC or NFD.
 *
 * @example
 * ```ts
 * equalsAnyTonePlacement("Uỷ ban", "Ủy ban"); // => true
 * equalsAnyTonePlacement("hoà", "hoá"); // => false
 * ```
 */
export function equalsAnyTonePlacement(first: string, second: string): boolean {
  return first === second || placeTones(first, "old") === placeTones(second, "old");
}
