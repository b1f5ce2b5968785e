import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatNumber, parseNumber } from "./index.js";

describe("formatNumber and parseNumber", () => {
  it("are each other's inverse over all finite numbers", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.maxSafeInteger()),
        (value) => {
          expect(parseNumber(formatNumber(value))).toBe(value === 0 ? 0 : value);
        },
      ),
    );
  });

  it("agrees with Intl on whole numbers", () => {
    const intl = new Intl.NumberFormat("vi-VN");
    fc.assert(
      fc.property(fc.maxSafeInteger(), (value) => {
        expect(formatNumber(value)).toBe(intl.format(value));
      }),
    );
  });
});
