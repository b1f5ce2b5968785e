import { describe, expect, it } from "vitest";
import {
  describeReceived,
  err,
  escapeHtml,
  isSotruongError,
  isValidOn,
  ok,
  SotruongError,
} from "./index.js";

describe("describeReceived", () => {
  it.each([
    ["31/02/2021", "“31/02/2021”"],
    ["a\n\tb", "“a b”"],
    ["x".repeat(61), `“${"x".repeat(60)}…”`],
    ["😀".repeat(61), `“${"😀".repeat(60)}…”`],
    [undefined, "undefined"],
    [12, "12"],
    [[1], "một danh sách"],
    [{}, "một đối tượng"],
  ])("%j", (value, expected) => expect(describeReceived(value)).toBe(expected));
});

describe("escapeHtml", () => {
  it("leaves no character that could open a tag, an entity or end an attribute", () => {
    expect(escapeHtml(`<a href="x" title='y'>&`)).toBe(
      "&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;",
    );
  });
});

describe("isValidOn", () => {
  it("counts the first day in and the last day out", () => {
    const validity = { validFrom: "2025-07-01", validTo: "2026-04-30" };
    expect(isValidOn(validity, "2025-06-30")).toBe(false);
    expect(isValidOn(validity, "2025-07-01")).toBe(true);
    expect(isValidOn(validity, "2026-04-30")).toBe(false);
    expect(isValidOn({}, "1945-09-02")).toBe(true);
  });
});

describe("isSotruongError", () => {
  it("knows an error by its brand, also across copies of the package", () => {
    expect(isSotruongError(new SotruongError("core/test", "thử"))).toBe(true);
    expect(isSotruongError(Object.assign(new Error("thử"), { brand: "@sotruong/error" }))).toBe(
      true,
    );
    expect(isSotruongError(new Error("thử"))).toBe(false);
    expect(isSotruongError({ brand: "@sotruong/error" })).toBe(false);
  });
});

describe("results", () => {
  it("tells success from failure", () => {
    expect(ok(1)).toEqual({ ok: true, value: 1 });
    expect(err("no")).toEqual({ ok: false, error: "no" });
  });
});
