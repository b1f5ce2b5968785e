/**
 * "1.5e+21" → "1500000000000000000000", "-1e-7" → "-0.0000001"; a number that JavaScript writes without an exponent stays.
 * JavaScript writes an exponent only from 21 up and from -7 down, with one digit before the point.
 */
export function expandExponent(text: string): string {
  const [digits = "", exponent] = text.replace(".", "").split("e");
  if (exponent === undefined) return text;
  const power = Number(exponent);
  const sign = digits.startsWith("-") ? "-" : "";
  const bare = digits.slice(sign.length);
  return sign + (power < 0 ? `0.${"0".repeat(-power - 1)}${bare}` : bare.padEnd(power + 1, "0"));
}
