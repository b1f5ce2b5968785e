import { describe, expect, it } from "vitest";
import { annotateCitations, findCitations } from "./index.js";

describe("annotateCitations", () => {
  it("escapes everything, also within a reference", () => {
    expect(annotateCitations("<b> Kế hoạch số 57/KH-SGD&ĐT & khác")).toBe(
      '&lt;b&gt; <cite data-citation="57.kh-sgddt">Kế hoạch số 57/KH-SGD&amp;ĐT</cite> &amp; khác',
    );
  });

  it("links where the resolver gives an address that may stand in a link", () => {
    const text = "theo Chỉ thị số 16/CT-TTg";
    expect(annotateCitations(text, { href: () => '/van-ban?so="16"' })).toBe(
      'theo <a href="/van-ban?so=&quot;16&quot;" data-citation="16.ct-ttg">Chỉ thị số 16/CT-TTg</a>',
    );
    for (const address of [
      "javascript:alert(1)",
      "JAVASCRIPT:alert(1)",
      "java\nscript:alert(1)",
      " javascript:alert(1)",
      "data:text/html,x",
      "//evil.example",
      "/\\evil.example",
      "vbscript:x",
      "",
    ]) {
      expect(annotateCitations(text, { href: () => address })).not.toContain("<a");
    }
    for (const address of ["https://vbpl.vn/x", "/a", "?q=1", "#a", "van-ban/16"]) {
      expect(annotateCitations(text, { href: () => address })).toContain("<a");
    }
  });

  it("takes references that were found before", () => {
    const text = "Chỉ thị số 16/CT-TTg";
    expect(annotateCitations(text, { citations: [] })).toBe(text);
    expect(annotateCitations(text, { citations: findCitations(text) })).toContain("<cite");
  });
});
