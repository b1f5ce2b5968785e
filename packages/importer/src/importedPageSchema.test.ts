import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { importArticlePage } from "./index.js";
import { importedPageSchema } from "./zod.js";

const folder = new URL("../fixtures/pages/", import.meta.url);
const pages = readdirSync(folder).filter((name) => name.endsWith(".html"));

describe("importedPageSchema", () => {
  it.each(pages)("gives %s back as it was stored", async (name) => {
    const html = readFileSync(new URL(name, folder), "utf8");
    const page = await importArticlePage({ html, url: "https://truong.example/tin/7.html" });
    const stored: unknown = JSON.parse(JSON.stringify({ version: 1, ...page }));
    expect(importedPageSchema.parse(stored)).toEqual({ version: 1, ...page });
  });

  it("reads a page that was stored without a version, and no later version", async () => {
    const page = await importArticlePage({ text: "KHAI GIẢNG\n16.09.2021 02:18\nSáng nay." });
    expect(importedPageSchema.parse(page).version).toBe(1);
    const [issue] = importedPageSchema.safeParse({ ...page, version: 2 }).error?.issues ?? [];
    expect(issue?.message).toBe("Trường “version” phải là 1, nhận được 2.");
  });

  it("lets nothing run that somebody wrote into a stored body", async () => {
    const page = await importArticlePage({ text: "KHAI GIẢNG\n16.09.2021 02:18\nSáng nay." });
    const article = { ...page.article, body: "<p onclick=x()>Sáng nay<script>x()</script></p>" };
    expect(importedPageSchema.parse({ ...page, article }).article.body).toBe("<p>Sáng nay</p>");
  });
});
