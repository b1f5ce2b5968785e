import type { SafeHtml } from "@sotruong/core";
import { describe, expect, it } from "vitest";
import { annotateBody } from "./annotateBody.js";

const annotate = (html: string) => annotateBody(html as SafeHtml);

describe("annotateBody", () => {
  it("links a reference to the list below the article", () => {
    const { html, references } = annotate(
      "<p>Theo Nghị định số 101/2017/NĐ-CP ngày 01/9/2017 của Chính phủ.</p>",
    );
    expect(html).toContain('href="#van-ban-1"');
    expect(references).toHaveLength(1);
    expect(references[0]?.facts).toContain("01/9/2017");
    expect(references[0]?.facts).toContain("Chính phủ");
  });

  it("lists a document once however often it is named", () => {
    const { html, references } = annotate(
      "<p>Quy định số 164-QĐ/TW ngày 01/02/2013 của Bộ Chính trị.</p><p>Quy định số 164-QĐ/TW ngày 01/02/2013 của Bộ Chính trị.</p>",
    );
    expect(references).toHaveLength(1);
    expect(html.split("#van-ban-1")).toHaveLength(3);
  });

  it("leads a later short form to the document that was named in full", () => {
    const { html, references } = annotate(
      "<p>Quyết định số 6468-QĐ/HVCTQG ngày 21/12/2021.</p><p>Theo <b>Quyết định số 6468</b>, học viên …</p>",
    );
    expect(references.map(({ printed }) => printed)).toEqual(["Quyết định số 6468-QĐ/HVCTQG"]);
    expect(html.split('href="#van-ban-1"')).toHaveLength(3);
  });

  it("keeps the author's own links and the escaping of the text", () => {
    const source = '<p>Phòng QLĐT&#x26;NCKH, <a href="/x">Nghị định số 101/2017/NĐ-CP</a></p>';
    const { html, references } = annotate(source);
    expect(html).toContain('<a href="/x">Nghị định số 101/2017/NĐ-CP</a>');
    expect(html).toMatch(/QLĐT&(?:amp|#x26);NCKH/u);
    expect(references).toEqual([]);
  });
});
