import { expect, it } from "vitest";
import { formatPrintResult } from "./formatPrintResult.js";

it("offers another way where printing is impossible", () => {
  expect(
    formatPrintResult({
      outcome: "unsupported",
      missing: [],
      reason: "in-app-browser",
      browser: "zalo",
    }),
  ).toContain("Chrome, Safari");
  expect(
    formatPrintResult({ outcome: "unsupported", missing: [], reason: "no-browser" }),
  ).toContain("trang in");
});

it("says nothing where all went well", () => {
  expect(formatPrintResult({ outcome: "printed", missing: [] })).toBe("");
});
