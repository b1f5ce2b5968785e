import { escapeHtml, type SafeHtml } from "@sotruong/core";
import fc from "fast-check";
import type { Element, Nodes } from "hast";
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

function marksOf(node: Nodes): readonly Element[] {
  const own =
    node.type === "element" && node.properties["dataCitation"] !== undefined ? [node] : [];
  return "children" in node ? [...own, ...node.children.flatMap(marksOf)] : own;
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

  it("stays safe whatever the resolver answers: only links and cites of known attributes and addresses come in", () => {
    const answers = fc.constantFrom(
      "javascript:alert(1)",
      " java\nscript:alert(1)",
      "data:text/html,x",
      'https://vbpl.vn/"><script>alert(1)</script>',
      "//evil.example/x",
      "/van-ban#1",
      "#van-ban-1",
    );
    fc.assert(
      fc.property(pages, answers, (html, answer) => {
        const marked = annotateHtml(html as SafeHtml, { href: () => answer });
        for (const { tagName, properties } of marksOf(fromHtml(marked, { fragment: true }))) {
          const names = Object.keys(properties).sort();
          expect(names).toEqual(tagName === "a" ? ["dataCitation", "href"] : ["dataCitation"]);
          expect(String(properties["href"] ?? "/")).toMatch(/^(?:https?:\/\/|[/#])/u);
        }
        const scripts = (source: string) =>
          tagsOf(fromHtml(source, { fragment: true })).filter((tag) => tag === "script").length;
        expect(scripts(marked)).toBe(scripts(html));
        expect(annotateHtml(marked, { href: () => answer })).toBe(marked);
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
