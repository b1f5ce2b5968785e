import fc from "fast-check";
import { expect, it } from "vitest";
import { parseShareUrl } from "./parseShareUrl.js";

const host = fc
  .array(fc.constantFrom("truong", "TRUONG", "gov", "vn", "1", "127", "0x7f", "a-b", ""), {
    minLength: 1,
    maxLength: 4,
  })
  .map((labels) => labels.join("."));
const path = fc
  .array(fc.constantFrom("tin", "..", ".", "a.html", "bài", "%20", "~x", "", "a b", "-"), {
    maxLength: 5,
  })
  .map((segments) => segments.map((segment) => `/${segment}`).join(""));
const address = fc
  .tuple(fc.constantFrom("https://", "http://", "HTTPS://"), host, path)
  .map((parts) => parts.join(""));

it("gives what the browser's own parser gives, whichever way it takes", () => {
  fc.assert(
    fc.property(fc.oneof(address, fc.webUrl()), (value) => {
      let expected: string | undefined;
      try {
        expected = new URL(value).href;
      } catch {
        expect(() => parseShareUrl(value)).toThrow("Cần địa chỉ");
        return;
      }
      expect(parseShareUrl(value)).toBe(expected);
    }),
  );
});

it("takes marks off wherever they stand, and only them", () => {
  const part = fc.constantFrom(
    "utm_source=a",
    "fbclid=b",
    "gclid=c",
    "id=1",
    "q=%20+",
    "ref",
    "_ga",
  );
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
      const kept = parts.filter((one) => /^(?:id|q|ref)/u.test(one)).join("&");
      const base = "https://truong.example/tin";
      expect(parseShareUrl(`${base}?${parts.join("&")}`)).toBe(
        kept === "" ? base : `${base}?${kept}`,
      );
    }),
  );
});
