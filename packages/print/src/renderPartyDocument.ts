import { escapeHtml, isValidOn } from "@sotruong/core";
import { PARTY_DOCUMENT_LAYOUTS } from "./data/partyDocumentLayouts.js";
import type { DocumentLayout } from "./documentLayout.js";
import { renderLetter } from "./internal/renderLetter.js";
import type { OfficialDocument, RenderOfficialDocumentOptions } from "./officialDocument.js";

/**
 * The layout of Party documents on a day: Guideline 36-HD/VPTW from 3 April 2018, Guideline 05-HD/VPTW from 27 May
 * 2026; undefined before, for those rules are not known here. Read its `unsure` before a document is issued.
 *
 * @example
 * ```ts
 * partyDocumentLayoutOn("2026-05-26")?.basis; // => "Hướng dẫn số 36-HD/VPTW ngày 03/4/2018"
 * partyDocumentLayoutOn("2026-05-27")?.certainty; // => "unsure"
 * partyDocumentLayoutOn("2010-01-01"); // => undefined
 * ```
 */
export function partyDocumentLayoutOn(date: string): DocumentLayout | undefined {
  return PARTY_DOCUMENT_LAYOUTS.find((layout) => isValidOn(layout, date));
}

/**
 * Writes a Party document for paper by the layout of its day, as {@link partyDocumentLayoutOn} gives it.
 *
 * @example
 * ```ts
 * const layout = partyDocumentLayoutOn("2026-09-05") ?? PARTY_DOCUMENT_LAYOUTS[1];
 * const html = renderPartyDocument(
 *   {
 *     superior: "Đảng bộ các cơ quan tỉnh",
 *     issuer: "Đảng ủy Trường Chính trị",
 *     number: "05-NQ/ĐU",
 *     placeAndDate: "Việt Trì, ngày 05 tháng 9 năm 2026",
 *     type: "Nghị quyết",
 *     subject: "về công tác bồi dưỡng",
 *     body: "<p>Một.</p>" as SafeHtml,
 *     recipients: ["Các chi bộ", "Lưu Đảng ủy"],
 *     signature: { authority: "T/M Đảng ủy", post: "Bí thư", name: "Nguyễn Văn A" },
 *   },
 *   layout,
 * );
 * html.includes("Số 05-NQ/ĐU"); // => true
 * ```
 */
export function renderPartyDocument(
  document: OfficialDocument,
  layout: DocumentLayout,
  options: RenderOfficialDocumentOptions = {},
): string {
  const right = `<div class="party">
<p class="party-name"><span>Đảng Cộng sản Việt Nam</span></p>
<p class="place">${escapeHtml(document.placeAndDate)}</p>
</div>`;
  return renderLetter(document, layout, right, options);
}
