import { escapeHtml, type SafeHtml } from "@sotruong/core";
import fc from "fast-check";
import type { Nodes } from "hast";
import { fromHtml } from "hast-util-from-html";
import { describe, expect, it } from "vitest";
import { annotateHtml } from "./html.js";
import { annotateCitations } from "./index.js";

const words = fc.constantFrom(
  "Nghị định số 101/2017/NĐ-CP",
  "Quyết định",
  "6468",
  "số",
  "Luật Viên chức năm 2010",
  "<script>",
  "&amp;",
  '"',
  "'",
  "<",
  "\u00a0",
  "15/24",
);
const texts = fc.array(words, { maxLength: 8 }).map((parts) => parts.join(" "));
const inline = texts.chain((text) =>
  fc
    .constantFrom(...["", "b", "span", "em", "a"])
    .map((tag) => (tag === "" ? escapeHtml(text) : `<${tag}>${escapeHtml(text)}</${tag}>`)),
);
const pages = fc
  .array(
    fc.tuple(fc.constantFrom("p", "li", "h2", "td", "div"), fc.array(inline, { maxLength: 5 })),
    {
      maxLength: 4,
    },
  )
  .map((blocks) => blocks.map(([tag, parts]) => `<${tag}>${parts.join(" ")}</${tag}>`).join(""));

function textOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}

function tagsOf(node: Nodes): readonly string[] {
  const own = node.type === "element" && node.tagName !== "cite" ? [node.tagName] : [];
  return "children" in node ? [...own, ...node.children.flatMap(tagsOf)] : own;
}

describe("annotated HTML", () => {
  it("has the same text and the same other tags", () => {
    fc.assert(
      fc.property(pages, (html) => {
        const before = fromHtml(html, { fragment: true });
        const after = fromHtml(annotateHtml(html as SafeHtml), { fragment: true });
        expect(textOf(after)).toBe(textOf(before));
        expect(tagsOf(after)).toEqual(tagsOf(before));
      }),
    );
  });

  it("is escaped text but for its own marks", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const html = annotateCitations(text, { href: () => "https://vbpl.vn/?a=1&b=2" });
        const tree = fromHtml(html, { fragment: true });
        expect(textOf(tree)).toBe(text);
        expect(new Set(tagsOf(tree)).size).toBeLessThanOrEqual(1);
        expect(html.replace(/<\/?a(?: [^>]*)?>/gu, "")).toBe(escapeHtml(text));
      }),
    );
  });
});
