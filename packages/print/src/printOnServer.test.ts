import { expect, it } from "vitest";
import { printDocument } from "./printDocument.js";

it("says that a server cannot print", async () => {
  expect(await printDocument("<p>x</p>")).toEqual({
    outcome: "unsupported",
    missing: [],
    reason: "no-browser",
  });
});

it("says that Zalo's browser cannot print, and does not touch the page", async () => {
  const window = {
    print: () => {
      throw new Error("must not be called");
    },
    navigator: { userAgent: "Mozilla/5.0 (iPhone) Zalo iOS/633" },
  } as unknown as Window & typeof globalThis;
  expect(await printDocument("<p>x</p>", { window })).toEqual({
    outcome: "unsupported",
    missing: [],
    reason: "in-app-browser",
    browser: "zalo",
  });
});
