import { escapeHtml } from "@sotruong/core";
import type { DocumentLayout } from "../documentLayout.js";
import type { OfficialDocument, RenderOfficialDocumentOptions } from "../officialDocument.js";
import { cleanLine } from "./cleanLine.js";
import { layoutStyles } from "./layoutStyles.js";

function text(value: string): string {
  return escapeHtml(cleanLine(value));
}

function line(className: string, value: string | undefined): string {
  return value === undefined ? "" : `<p class="${className}">${text(value)}</p>\n`;
}

function list(items: readonly string[], [between, last]: readonly [string, string]): string {
  const lines = items.map((item, index) => {
    const mark = index === items.length - 1 ? last : between;
    return `<li>${text(item).replace(/[;.,]$/u, "")}${mark}</li>`;
  });
  return `<ul>\n${lines.join("\n")}\n</ul>`;
}

function heading(document: OfficialDocument, layout: DocumentLayout, right: string): string {
  const star = layout.star ? '<p class="star" aria-hidden="true">*</p>\n' : "";
  const subject =
    document.type === undefined
      ? line("letter-subject", `V/v ${document.subject.replace(/^V\/v\s/u, "")}`)
      : "";
  return `<header>
<div class="from">
${line("superior", document.superior)}${line(layout.star ? "issuer" : "issuer ruled", document.issuer)}${star}${line("number", `Số${layout.numberColon ? ":" : ""} ${document.number}`)}${subject}</div>
${right}
</header>`;
}

/** Writes an official document by a layout; what stands at the right of its head is given. */
export function renderLetter(
  document: OfficialDocument,
  layout: DocumentLayout,
  right: string,
  { nonce }: RenderOfficialDocumentOptions,
): string {
  const { type, subject, addressees = [], recipients, signature } = document;
  const title = type === undefined ? subject : `${type} ${subject}`;
  const to =
    addressees.length === 0
      ? ""
      : `<div class="to"><p>Kính gửi:</p>${list(addressees, [";", "."])}</div>\n`;
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${text(title)}</title>
<style${nonce === undefined ? "" : ` nonce="${escapeHtml(nonce)}"`}>${layoutStyles(layout)}</style>
</head>
<body>
${heading(document, layout, right)}
${type === undefined ? "" : `<h1>${text(type)}</h1>\n${line(layout.star ? "subject" : "subject ruled", subject)}`}${to}<main>
${document.body}
</main>
<footer>
<div class="recipients">
<h2>Nơi nhận:</h2>
${list(recipients, [";", "."])}
</div>
<div class="signature">
${line("authority", signature.authority)}${line("post", signature.post)}${line("name", signature.name)}</div>
</footer>
</body>
</html>
`;
}
