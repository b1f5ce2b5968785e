import { expect, it } from "vitest";
import { readTinosFonts } from "./readTinosFonts.js";

it("reads four faces, each with the ranges that keep its files apart", async () => {
  const fonts = await readTinosFonts({ family: "Tinos" });
  expect(new Set(fonts.map(({ style, weight }) => `${style} ${weight}`)).size).toBe(4);
  for (const { family, body, unicodeRange } of fonts) {
    expect(family).toBe("Tinos");
    expect(new TextDecoder("latin1").decode(body.subarray(0, 4))).toBe("wOF2");
    expect(unicodeRange).toMatch(/^U\+/u);
  }
});

it("says which package is missing", async () => {
  const readFile = () => Promise.reject(new Error("ENOENT"));
  await expect(readTinosFonts({ readFile })).rejects.toMatchObject({
    code: "print/no-font",
    message: expect.stringContaining("@fontsource/tinos"),
  });
});
