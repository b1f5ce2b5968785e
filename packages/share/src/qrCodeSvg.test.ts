import { expect, it } from "vitest";
import { qrCodeSvg } from "./qrCodeSvg.js";
import { ShareError } from "./shareError.js";

it("draws one labelled picture without inline styles", () => {
  const svg = qrCodeSvg("https://truong.example/tin/1?a=1&b=2");
  expect(svg).toMatch(/^<svg xmlns="[^"]+" viewBox="0 0 (\d+) \1" role="img" aria-label="/u);
  expect(svg).toContain("Mã QR dẫn tới https://truong.example/tin/1?a=1&amp;b=2");
  expect(svg).not.toMatch(/style|<script|<text/u);
});

it("refuses what is no address or fits into no code", () => {
  expect(() => qrCodeSvg("x")).toThrow(ShareError);
  expect(() => qrCodeSvg(`https://truong.example/${"a".repeat(5000)}`)).toThrow(/không vừa/u);
});
