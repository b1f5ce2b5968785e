import { readdirSync, readFileSync } from "node:fs";
import { articleSchema } from "@sotruong/articles";
import { describe, expect, it } from "vitest";
import { visibleText } from "../test/visibleText.js";
import { importArticlePage, isArticlePage, toArticleInput } from "./index.js";

const PAGES = new URL("../fixtures/pages/", import.meta.url);
const NAMES = readdirSync(PAGES)
  .filter((name) => name.endsWith(".html"))
  .map((name) => name.slice(0, -".html".length));
const url = "https://truong.example/tin/7.html";

function read(name: string): string {
  return readFileSync(new URL(name, PAGES), "utf8");
}

describe("page layouts", () => {
  it("are at least ten", () => {
    expect(NAMES.length).toBeGreaterThanOrEqual(10);
  });

  it.each(NAMES)("%s gives every field and every line its role", async (name) => {
    const { profile, article, site, lines } = await importArticlePage({
      html: read(`${name}.html`),
      url,
    });
    expect({
      profile,
      article,
      site,
      lines: lines.map(({ role, text }) => `${role}: ${text}`),
    }).toEqual(JSON.parse(read(`${name}.json`)));
  });

  it.each(NAMES)("%s has every visible word in its lines, once and in order", async (name) => {
    const html = read(`${name}.html`);
    const { lines } = await importArticlePage({ html, url });
    const words = lines.map(({ text }) => text).join(" ");
    expect(words.replace(/\s/gu, "")).toBe(visibleText(html).replace(/\s/gu, ""));
  });

  it.each(NAMES)("%s becomes an article, and its spans slice its text", async (name) => {
    const page = await importArticlePage({ html: read(`${name}.html`), url });
    expect(isArticlePage(page)).toBe(true);
    articleSchema.parse(toArticleInput(page, { id: "7", section: "tin-tuc" }));
    for (const { span, raw } of [...page.citations, ...page.dates, ...page.figures]) {
      expect(page.article.text.slice(span.start, span.end)).toBe(raw);
    }
  });
});
