import { escapeHtml } from "@sotruong/core";
import { STATE_DOCUMENT_LAYOUT } from "./data/stateDocumentLayout.js";
import { renderLetter } from "./internal/renderLetter.js";
import type { OfficialDocument, RenderOfficialDocumentOptions } from "./officialDocument.js";

/**
 * Writes an administrative document of a State body for paper: A4, margins, national name and motto, issuer, number
 * and sign, place and date, type and subject, recipients and signature block, by Decree 30/2020/NĐ-CP. What the layout
 * sets without a sure source stands in {@link STATE_DOCUMENT_LAYOUT}`.unsure`.
 *
 * News are no administrative documents: print them with `renderPrintDocument`, without the national name.
 *
 * @example
 * ```ts
 * const html = renderStateDocument({
 *   issuer: "Trường Chính trị tỉnh",
 *   number: "12/QĐ-TCT",
 *   placeAndDate: "Việt Trì, ngày 05 tháng 9 năm 2026",
 *   type: "Quyết định",
 *   subject: "Về việc mở lớp bồi dưỡng",
 *   body: "<p>Điều 1.</p>" as SafeHtml,
 *   recipients: ["Như Điều 3", "Lưu: VT"],
 *   signature: { post: "Hiệu trưởng", name: "Nguyễn Văn A" },
 * });
 * html.includes("Độc lập - Tự do - Hạnh phúc"); // => true
 * ```
 */
export function renderStateDocument(
  document: OfficialDocument,
  options: RenderOfficialDocumentOptions = {},
): string {
  const right = `<div class="state">
<p class="nation">Cộng hòa xã hội chủ nghĩa Việt Nam</p>
<p class="motto"><span>Độc lập - Tự do - Hạnh phúc</span></p>
<p class="place">${escapeHtml(document.placeAndDate)}</p>
</div>`;
  return renderLetter(document, STATE_DOCUMENT_LAYOUT, right, options);
}
