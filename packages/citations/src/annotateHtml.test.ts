import type { SafeHtml } from "@sotruong/core";
import { describe, expect, it } from "vitest";
import { annotateHtml } from "./html.js";

function annotate(html: string): string {
  return annotateHtml(html as SafeHtml, { href: ({ code }) => `/van-ban/${code}` });
}

const LINK = '<a href="/van-ban/16/CT-TTg" data-citation="16.ct-ttg">Chỉ thị số 16/CT-TTg</a>';

describe("annotateHtml", () => {
  it.each([
    ["a paragraph", "<p>theo Chỉ thị số 16/CT-TTg.</p>", `<p>theo ${LINK}.</p>`],
    [
      "a table cell",
      "<table><tbody><tr><td>Chỉ thị số 16/CT-TTg</td></tr></tbody></table>",
      `<table><tbody><tr><td>${LINK}</td></tr></tbody></table>`,
    ],
    [
      "no link",
      '<p><a href="/x">Chỉ thị số 16/CT-TTg</a></p>',
      '<p><a href="/x">Chỉ thị số 16/CT-TTg</a></p>',
    ],
    [
      "no link around inner tags",
      '<a href="/x"><b>Chỉ thị số 16/CT-TTg</b></a>',
      '<a href="/x"><b>Chỉ thị số 16/CT-TTg</b></a>',
    ],
    [
      "no attribute",
      '<p title="Chỉ thị số 16/CT-TTg">x</p>',
      '<p title="Chỉ thị số 16/CT-TTg">x</p>',
    ],
    [
      "no script",
      "<script>'Chỉ thị số 16/CT-TTg'</script>",
      "<script>'Chỉ thị số 16/CT-TTg'</script>",
    ],
    [
      "no style",
      "<style>/* Chỉ thị số 16/CT-TTg */</style>",
      "<style>/* Chỉ thị số 16/CT-TTg */</style>",
    ],
    [
      "no comment",
      "<!-- Chỉ thị số 16/CT-TTg --><p>x</p>",
      "<!-- Chỉ thị số 16/CT-TTg --><p>x</p>",
    ],
    ["no reference across paragraphs", "<p>Chỉ thị số</p><p>16/CT-TTg</p>", undefined],
    [
      "no reference across a break of blocks",
      "<ul><li>Quyết định</li><li>6468</li></ul>",
      "<ul><li>Quyết định</li><li>6468</li></ul>",
    ],
  ])("%s", (_name, html, expected) => {
    if (expected === undefined) expect(annotate(html)).not.toContain("Chỉ thị số</a>");
    else expect(annotate(html)).toBe(expected);
  });

  it("marks a reference across inline tags piece by piece, and moves no tag", () => {
    expect(annotate("<p>theo Chỉ thị <b>số 16</b>/CT-TTg nay</p>")).toBe(
      '<p>theo <a href="/van-ban/16/CT-TTg" data-citation="16.ct-ttg">Chỉ thị </a><b><a href="/van-ban/16/CT-TTg" data-citation="16.ct-ttg">số 16</a></b><a href="/van-ban/16/CT-TTg" data-citation="16.ct-ttg">/CT-TTg</a> nay</p>',
    );
  });

  it("decodes entities before it reads", () => {
    expect(annotate("<p>Chỉ thị&nbsp;số 16/CT-TTg &lt;b&gt;</p>")).toContain("<a href=");
    expect(annotate("<p>Chỉ thị số 16/CT-TTg &lt;b&gt;</p>")).toContain("&#x3C;b>");
  });

  it("drops an address that may not stand in a link", () => {
    const html = annotateHtml("<p>Chỉ thị số 16/CT-TTg</p>" as SafeHtml, {
      href: () => "javascript:alert(1)",
    });
    expect(html).not.toContain("javascript");
  });
});
