import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";

const SCRIPT_FILE = new URL("../dist/sotruong-elements.js", import.meta.url);

it("does nothing and does not throw on a server, whichever entry is imported", async () => {
  const { defineElements, applyReadingPreferences } = await import("./index.js");
  expect(defineElements()).toEqual([]);
  expect(applyReadingPreferences()).toBeUndefined();
  expect(await import("./define.js")).toHaveProperty("defineElements");
  expect(await import("./jsx.js")).toHaveProperty("ELEMENT_NAMES");
  await expect(import(SCRIPT_FILE.href)).resolves.toBeDefined();
});

it("fits into one script file of 16 kB, which asks nobody for anything by itself", () => {
  const text = readFileSync(SCRIPT_FILE);
  expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(16_000);
  const addresses = String(text).match(/https?:\/\/[\w.-]+/gu) ?? [];
  // Links that a reader follows, and Zalo's script behind a button that says so.
  expect([...new Set(addresses)].sort()).toEqual([
    "https://chat.zalo.me",
    "https://sp.zalo.me",
    "https://t.me",
    "https://wa.me",
    "https://www.facebook.com",
    "https://www.linkedin.com",
    "https://x.com",
  ]);
});
