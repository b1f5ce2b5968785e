import type { SafeHtml } from "@sotruong/core";
import { describe, expect, it } from "vitest";
import { PARTY_DOCUMENT_LAYOUTS } from "./data/partyDocumentLayouts.js";
import { STATE_DOCUMENT_LAYOUT } from "./data/stateDocumentLayout.js";
import type { OfficialDocument } from "./officialDocument.js";
import { partyDocumentLayoutOn, renderPartyDocument } from "./renderPartyDocument.js";
import { renderStateDocument } from "./renderStateDocument.js";

const DOCUMENT: OfficialDocument = {
  superior: "Tỉnh ủy Sông Lam",
  issuer: "Trường Chính trị tỉnh",
  number: "12/QĐ-TCT",
  placeAndDate: "Sông Lam, ngày 05 tháng 9 năm 2026",
  type: "Quyết định",
  subject: "Về việc mở lớp <A> & B",
  body: "<p>Điều 1.</p>" as SafeHtml,
  recipients: ["Như Điều 2;", "Lưu: VT"],
  signature: { authority: "TM. Ban Giám hiệu", post: "Hiệu trưởng", name: "Nguyễn Văn A" },
};

function letterOf(document: OfficialDocument): OfficialDocument {
  const { type: _, ...letter } = document;
  return letter;
}

describe("renderStateDocument", () => {
  const html = renderStateDocument(DOCUMENT);

  it("has the head, the body and the foot in their order", () => {
    const parts = [
      '<p class="superior">Tỉnh ủy Sông Lam</p>',
      '<p class="issuer ruled">Trường Chính trị tỉnh</p>',
      '<p class="number">Số: 12/QĐ-TCT</p>',
      "Cộng hòa xã hội chủ nghĩa Việt Nam",
      "Độc lập - Tự do - Hạnh phúc",
      "Sông Lam, ngày 05 tháng 9 năm 2026",
      '<h1><span class="type">Quyết định </span><span class="subject ruled">Về việc mở lớp &lt;A&gt; &amp; B</span></h1>',
      "<p>Điều 1.</p>",
      "<li>Như Điều 2;</li>\n<li>Lưu: VT.</li>",
      "TM. Ban Giám hiệu",
      "Hiệu trưởng",
      "Nguyễn Văn A",
    ];
    const positions = parts.map((part) => html.indexOf(part));
    expect(positions).not.toContain(-1);
    expect(positions).toEqual([...positions].sort((left, right) => left - right));
  });

  it("keeps the margins and sizes of Decree 30 and the page number off the first page", () => {
    const { margins, sizes } = STATE_DOCUMENT_LAYOUT;
    expect(margins.top).toBeGreaterThanOrEqual(20);
    expect(margins.left).toBeGreaterThanOrEqual(30);
    expect(margins.left).toBeLessThanOrEqual(35);
    expect(margins.right).toBeGreaterThanOrEqual(15);
    expect(sizes.body).toBeGreaterThanOrEqual(13);
    expect(sizes.body).toBeLessThanOrEqual(14);
    expect(html).toContain("@page { size: A4; margin: 20mm 15mm 20mm 30mm;");
    expect(html).toContain("@page :first { @top-center { content: none; } }");
    expect(html).toContain('"Times New Roman"');
  });

  it("sets grounds and the enacting words between subject and body, each ended by its mark", () => {
    const decision = renderStateDocument({
      ...DOCUMENT,
      grounds: ["Căn cứ Nghị định số 101/2017/NĐ-CP", "Theo đề nghị của Phòng Đào tạo."],
      enacting: "Quyết định:",
    });
    expect(decision).toContain(
      `<div class="grounds">
<p>Căn cứ Nghị định số 101/2017/NĐ-CP;</p>
<p>Theo đề nghị của Phòng Đào tạo.</p>
</div>
<p class="enacting">Quyết định:</p>
<main>`,
    );
    expect(html).not.toMatch(/class="(?:grounds|enacting)"/u);
  });

  it("links its style sheet under a policy that allows no style block", () => {
    const linked = renderStateDocument(DOCUMENT, {
      stylesheetUrl: "/nd30.css?a=1&b=2",
      nonce: "n",
    });
    expect(linked).toContain('<link rel="stylesheet" nonce="n" href="/nd30.css?a=1&amp;b=2">');
    expect(linked).not.toContain("<style");
  });

  it("puts the subject of a letter under its number and addresses it", () => {
    const letter = renderStateDocument({
      ...letterOf(DOCUMENT),
      subject: "V/v cử học viên",
      addressees: ["Sở Nội vụ", "Sở Tài chính"],
    });
    expect(letter).toContain('<h1 class="letter-subject">V/v cử học viên</h1>');
    expect(letter).not.toContain("<h1>");
    expect(letter).toContain("<p>Kính gửi:</p><ul>\n<li>Sở Nội vụ;</li>\n<li>Sở Tài chính.</li>");
  });
});

describe("Party documents", () => {
  it("changes the layout on 27 May 2026 and leaves no day between", () => {
    expect(partyDocumentLayoutOn("2018-04-02")).toBeUndefined();
    expect(partyDocumentLayoutOn("2018-04-03")?.basis).toContain("36-HD/VPTW");
    expect(partyDocumentLayoutOn("2026-05-26")?.basis).toContain("36-HD/VPTW");
    expect(partyDocumentLayoutOn("2026-05-27")?.basis).toContain("05-HD/VPTW");
  });

  it("says what is unsure", () => {
    for (const layout of [STATE_DOCUMENT_LAYOUT, ...PARTY_DOCUMENT_LAYOUTS]) {
      expect(layout.unsure.length).toBeGreaterThan(0);
    }
    expect(partyDocumentLayoutOn("2026-09-01")?.certainty).toBe("unsure");
  });

  it("names the Party and not the State, with a star and without a colon", () => {
    for (const layout of PARTY_DOCUMENT_LAYOUTS) {
      const html = renderPartyDocument({ ...DOCUMENT, number: "05-NQ/ĐU" }, layout, { nonce: "n" });
      expect(html).toContain("Đảng Cộng sản Việt Nam");
      expect(html).not.toMatch(/Cộng hòa xã hội|Độc lập/u);
      expect(html).toContain("Số 05-NQ/ĐU");
      expect(html).toContain('<p class="star" aria-hidden="true">*</p>');
      expect(html).toContain('<style nonce="n">');
    }
  });
});
