import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatNumber, formatNumberWords, parseNumberWords } from "./index.js";

const options = fc.record({
  emptyTen: fc.constantFrom("linh", "lẻ"),
  thousand: fc.constantFrom("nghìn", "ngàn"),
  four: fc.constantFrom("tư", "bốn"),
} as const);

describe("number words", () => {
  it("come back as the number, whatever its size and the words chosen", () => {
    const numbers = fc.oneof(
      fc.integer({ min: -2000, max: 2000 }),
      fc.maxSafeInteger(),
      fc.bigInt({ min: -(10n ** 60n), max: 10n ** 60n }),
      fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => 10n ** BigInt(a) + 10n ** BigInt(b)),
    );
    fc.assert(
      fc.property(numbers, options, (value, chosen) => {
        const read = parseNumberWords(formatNumberWords(value, chosen));
        expect(BigInt(read)).toBe(BigInt(value));
        expect(typeof read).toBe(
          BigInt(value) ** 2n > BigInt(Number.MAX_SAFE_INTEGER) ** 2n ? "bigint" : "number",
        );
      }),
      { numRuns: 500 },
    );
  });

  it("come back for every number to 10000", () => {
    for (let value = 0; value <= 10_000; value += 1) {
      expect(parseNumberWords(formatNumberWords(value))).toBe(value);
    }
  });

  it("keep decimals", () => {
    const decimals = fc.tuple(
      fc.integer({ min: -99999, max: 99999 }),
      fc.integer({ min: 1, max: 5 }),
    );
    fc.assert(
      fc.property(decimals, ([digits, places]) => {
        const value = digits / 10 ** places;
        expect(parseNumberWords(formatNumberWords(value))).toBe(value === 0 ? 0 : value);
        expect(parseNumberWords(formatNumberWords(formatNumber(value)))).toBe(
          value === 0 ? 0 : value,
        );
      }),
    );
  });
});
