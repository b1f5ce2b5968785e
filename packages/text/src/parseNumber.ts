import { describeReceived, err, ok, type Result } from "@sotruong/core";
import { expandExponent } from "./internal/expandExponent.js";
import { TextError } from "./textError.js";

const VIETNAMESE = /^([-\u2212]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/u;
const FOREIGN = /^[-\u2212]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/u;

function fail(text: string): never {
  const hint = FOREIGN.test(text.trim())
    ? "Số này dùng dấu kiểu nước ngoài; theo cách viết Việt Nam, dấu chấm ngăn hàng nghìn và dấu phẩy đứng trước phần thập phân"
    : "Cần một số viết theo cách Việt Nam như “3.167.008” hoặc “47,5”";
  throw new TextError("text/invalid-number", `${hint}, nhưng nhận được ${describeReceived(text)}.`);
}

// The digits of a large number, or the shortest ones that JavaScript writes for it.
function isExact(digits: string, value: number): boolean {
  if (value === Infinity) return false;
  const plain = digits.replace(/^0+/u, "");
  return plain === expandExponent(String(value)) || BigInt(plain) === BigInt(value);
}

/**
 * Reads one number written with Vietnamese marks: points between all thousands or none, a comma before decimals.
 *
 * Strict on purpose: `62.5` and `1,285,000` are foreign and throw. For numbers inside a text, where a mark may be
 * doubtful, use `findNumbers`.
 *
 * @throws {TextError} `text/invalid-number` for other marks, other characters, or more digits than a number can hold.
 * @example
 * ```ts
 * parseNumber("3.167.008"); // => 3167008
 * parseNumber("47,5"); // => 47.5
 * ```
 */
export function parseNumber(text: string): number {
  const match = VIETNAMESE.exec(text.trim());
  if (match === null) return fail(text);
  const [, sign = "", whole = "", fraction] = match;
  if (whole.startsWith("0") && whole.includes(".")) return fail(text);
  const digits = whole.replaceAll(".", "");
  const value = Number(fraction === undefined ? digits : `${digits}.${fraction}`);
  if (value > Number.MAX_SAFE_INTEGER && !isExact(digits, value)) {
    throw new TextError(
      "text/invalid-number",
      `Số có nhiều chữ số hơn mức giữ được chính xác: ${describeReceived(text)}.`,
    );
  }
  return sign === "" || value === 0 ? value : -value;
}

/**
 * Like {@link parseNumber}, but gives the error back instead of throwing it.
 *
 * @example
 * ```ts
 * safeParseNumber("62.5").ok; // => false
 * ```
 */
export function safeParseNumber(text: string): Result<number, TextError> {
  try {
    return ok(parseNumber(text));
  } catch (error) {
    if (error instanceof TextError) return err(error);
    throw error;
  }
}
