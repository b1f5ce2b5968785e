import { formatFractionWords, formatPercent } from "@sotruong/text";

// The fractions that plans write in words; beyond them a percentage is read more easily.
const DENOMINATORS = [2, 3, 4, 5, 6, 8, 10];

function formatPart(part: number, denominator: number | undefined): string {
  if (part === 0) return "không có";
  if (part === 1) return "toàn bộ";
  if (denominator === undefined) return formatPercent(part * 100, { fractionDigits: 1 });
  if (denominator === 2) return "một nửa";
  return formatFractionWords(Math.round(part * denominator), denominator);
}

/**
 * Writes the shares of theory and practice as plans do, in simple fractions where they are ones.
 *
 * @example
 * ```ts
 * formatShares({ theory: 0.25, practice: 0.75 }); // => "một phần tư lý thuyết, ba phần tư thực hành"
 * formatShares({ theory: 0.55, practice: 0.45 }); // => "55,0% lý thuyết, 45,0% thực hành"
 * ```
 */
export function formatShares(shares: {
  readonly theory: number;
  readonly practice: number;
}): string {
  const { theory, practice } = shares;
  const denominator = DENOMINATORS.find(
    (each) => Math.abs(theory * each - Math.round(theory * each)) < 1e-9,
  );
  return `${formatPart(theory, denominator)} lý thuyết, ${formatPart(practice, denominator)} thực hành`;
}
