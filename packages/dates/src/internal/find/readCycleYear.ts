import type { Tokens } from "./token.js";
import { CAN, CHI, SPELLINGS } from "./vocabulary.js";

/** A year of the cycle of sixty by its name, `Bính Ngọ`. */
export function readCycleYear(
  tokens: Tokens,
  index: number,
): { year: number; cycleYear: number; next: number } | undefined {
  const stem = tokens.text(index);
  const branch = tokens.text(index + 1);
  const can = CAN.indexOf(SPELLINGS.get(stem) ?? stem);
  const chi = CHI.indexOf(SPELLINGS.get(branch) ?? branch);
  if (can < 0 || chi < 0 || (chi - can) % 2 !== 0) return undefined;
  return { year: 0, cycleYear: (6 * can - 5 * chi + 60) % 60, next: index + 2 };
}
