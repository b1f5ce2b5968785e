import { existsSync } from "node:fs";
import type { SafeHtml } from "@sotruong/core";
import { describe, expect, it } from "vitest";
import { renderPdf } from "./renderPdf.js";
import { renderPrintDocument } from "./renderPrintDocument.js";

const executablePath = [
  process.env["CHROMIUM_PATH"],
  "/usr/bin/chromium",
  "/usr/bin/google-chrome",
].find((path) => path !== undefined && existsSync(path));
if (executablePath === undefined) {
  throw new Error(
    "Chromium is missing: npm test installs it on Debian, elsewhere set CHROMIUM_PATH.",
  );
}

function textOf(pdf: Uint8Array): string {
  return new TextDecoder("latin1").decode(pdf);
}

const PIXEL = Uint8Array.from(
  atob(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  ),
  (character) => character.charCodeAt(0),
);

describe("renderPdf", () => {
  it("says what is missing where there is no Chromium", async () => {
    await expect(
      renderPdf("<p>x</p>", { executablePath: "/nowhere/chromium" }),
    ).rejects.toMatchObject({
      name: "PrintError",
      code: "print/no-browser",
    });
  });

  describe("with a Chromium", () => {
    const options = { executablePath: executablePath ?? "" };

    it("writes a tagged file with an outline and a language, from nothing but what it was given", async () => {
      const html = renderPrintDocument({
        language: "vi",
        siteName: "Trường Chính trị tỉnh",
        title: "Khai giảng lớp bồi dưỡng",
        body: '<h2>Mục một</h2><p>Đoạn.</p><img src="/co.png" alt="Có"><img src="/khong.png" alt="Không"><img src="file:///etc/hostname" alt="Tệp">' as SafeHtml,
        canonicalUrl: "https://truong.example/tin/1",
      });
      const { pdf, blocked } = await renderPdf(html, {
        ...options,
        assets: { "https://truong.example/co.png": { body: PIXEL, contentType: "image/png" } },
      });
      const text = textOf(pdf);
      expect(text.startsWith("%PDF-")).toBe(true);
      expect(text).toContain("/MarkInfo");
      expect(text).toContain("/StructTreeRoot");
      expect(text).toContain("/Outlines");
      expect(text).toMatch(/\/Lang \(vi\)/u);
      expect(blocked).toContain("https://truong.example/khong.png");
      expect(blocked).not.toContain("https://truong.example/co.png");
    }, 60_000);

    it("runs no script and asks nobody", async () => {
      const { blocked, pdf } = await renderPdf(
        `<!doctype html><title>x</title><link rel="preconnect" href="https://evil.example"><link rel="stylesheet" href="https://evil.example/a.css"><meta http-equiv="refresh" content="0;url=https://evil.example/b"><p id="a">trước</p><script>document.getElementById("a").textContent = "".padEnd(9000, "x "); fetch("https://evil.example/c")</script><iframe src="https://evil.example/d"></iframe><img src="https://evil.example/e.png">`,
        options,
      );
      expect(blocked).toContain("https://evil.example/a.css");
      expect(blocked).toContain("https://evil.example/e.png");
      expect(blocked).not.toContain("https://evil.example/c");
      expect(textOf(pdf).match(/\/Type \/Page\b/gu)).toHaveLength(1);
    }, 60_000);
  });
});
