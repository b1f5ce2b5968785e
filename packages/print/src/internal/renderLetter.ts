import { escapeHtml } from "@sotruong/core";
import type { DocumentLayout } from "../documentLayout.js";
import type { OfficialDocument, RenderOfficialDocumentOptions } from "../officialDocument.js";
import { officialDocumentStyles } from "../officialDocumentStyles.js";
import { cleanLine } from "./cleanLine.js";
import { fontFaceRules } from "./fontFaceRules.js";

function text(value: string): string {
  return escapeHtml(cleanLine(value));
}

function line(className: string, value: string | undefined): string {
  return value === undefined ? "" : `<p class="${className}">${text(value)}</p>\n`;
}

/** Each line with its mark behind it: one between the lines, another at the end. */
function endedLines(
  items: readonly string[],
  [between, last]: readonly [string, string],
): readonly string[] {
  return items.map(
    (item, index) =>
      `${text(item).replace(/[;.,]$/u, "")}${index === items.length - 1 ? last : between}`,
  );
}

function list(items: readonly string[]): string {
  const lines = endedLines(items, [";", "."]).map((item) => `<li>${item}</li>`);
  return `<ul>\n${lines.join("\n")}\n</ul>`;
}

function heading(document: OfficialDocument, layout: DocumentLayout, right: string): string {
  const star = layout.star ? '<p class="star" aria-hidden="true">*</p>\n' : "";
  const subject =
    document.type === undefined
      ? `<h1 class="letter-subject">V/v ${text(document.subject.replace(/^V\/v\s/u, ""))}</h1>\n`
      : "";
  return `<header>
<div class="from">
${line("superior", document.superior)}${line(layout.star ? "issuer" : "issuer ruled", document.issuer)}${star}${line("number", `Số${layout.numberColon ? ":" : ""} ${document.number}`)}${subject}</div>
${right}
</header>`;
}

function styleOf(
  layout: DocumentLayout,
  { fonts = [], nonce, stylesheetUrl }: RenderOfficialDocumentOptions,
): string {
  const allowed = nonce === undefined ? "" : ` nonce="${escapeHtml(nonce)}"`;
  const block = `${fontFaceRules(fonts)}${stylesheetUrl === undefined ? officialDocumentStyles(layout) : ""}`;
  const link =
    stylesheetUrl === undefined
      ? ""
      : `<link rel="stylesheet"${allowed} href="${escapeHtml(stylesheetUrl)}">`;
  return `${block === "" ? "" : `<style${allowed}>${block}</style>`}${link}`;
}

/** Writes an official document by a layout; what stands at the right of its head is given. */
export function renderLetter(
  document: OfficialDocument,
  layout: DocumentLayout,
  right: string,
  options: RenderOfficialDocumentOptions,
): string {
  const {
    type,
    subject,
    addressees = [],
    grounds = [],
    enacting,
    recipients,
    signature,
  } = document;
  const title = type === undefined ? subject : `${type} ${subject}`;
  const to =
    addressees.length === 0 ? "" : `<div class="to"><p>Kính gửi:</p>${list(addressees)}</div>\n`;
  const because =
    grounds.length === 0
      ? ""
      : `<div class="grounds">\n${endedLines(grounds, [";", "."])
          .map((ground) => `<p>${ground}</p>`)
          .join("\n")}\n</div>\n`;
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${text(title)}</title>
${styleOf(layout, options)}
</head>
<body>
${heading(document, layout, right)}
${type === undefined ? "" : `<h1><span class="type">${text(type)} </span><span class="${layout.star ? "subject" : "subject ruled"}">${text(subject)}</span></h1>\n`}${to}${because}${line("enacting", enacting)}<main>
${document.body}
</main>
<footer>
<div class="recipients">
<p>Nơi nhận:</p>
${list(recipients)}
</div>
<div class="signature">
${line("authority", signature.authority)}${line("post", signature.post)}${line("name", signature.name)}</div>
</footer>
</body>
</html>
`;
}
