/** Cuts a decimal such as "-47.5126" to so many decimals; "-0.04" to one decimal is "0.0", without a sign. */
export function roundDecimal(
  decimal: string,
  fractionDigits: number,
  rounding: "half-up" | "truncate" = "half-up",
): string {
  const negative = decimal.startsWith("-");
  const [whole = "", fraction = ""] = (negative ? decimal.slice(1) : decimal).split(".");
  const kept = fraction.padEnd(fractionDigits, "0").slice(0, fractionDigits);
  const up = rounding === "half-up" && fraction.charAt(fractionDigits) >= "5";
  const digits = (BigInt(whole + kept) + (up ? 1n : 0n))
    .toString()
    .padStart(fractionDigits + 1, "0");
  const point = digits.length - fractionDigits;
  const text = fractionDigits === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return negative && /[1-9]/u.test(text) ? `-${text}` : text;
}
