import { describeReceived, escapeHtml, type SafeHtml } from "@sotruong/core";
import type { DocumentFont } from "./documentFont.js";
import { cleanLine } from "./internal/cleanLine.js";
import { fontFaceRules } from "./internal/fontFaceRules.js";
import { parseWebUrl } from "./internal/parseWebUrl.js";
import { prepareBody } from "./internal/prepareBody.js";
import { runningHeaderRule } from "./internal/runningHeaderRule.js";
import type { Printable } from "./printable.js";
import { PrintError } from "./printError.js";
import { type PrintLabels, VIETNAMESE_PRINT_LABELS } from "./printLabels.js";
import { printStyles } from "./printStyles.js";

/** How a print document is made. */
export interface RenderPrintDocumentOptions {
  /** What relative image addresses are resolved against; the canonical address unless given. */
  readonly assetBaseUrl?: string;
  /**
   * Fonts that the document carries within itself, such as `readTinosFonts` of `@sotruong/print/fonts` reads; a policy
   * must then allow `font-src data:`.
   */
  readonly fonts?: readonly DocumentFont[];
  /** Body text of 13, 18 or 24 points. */
  readonly fontSize?: "normal" | "large" | "extra-large";
  readonly labels?: Partial<PrintLabels>;
  /** The nonce of the page's Content Security Policy, put on the style block and the style sheet. */
  readonly nonce?: string;
  /** `"list"` keeps entries together, `"table"` turns the page on its side; `"article"` unless given. */
  readonly profile?: "article" | "list" | "table";
  /** An SVG of the canonical address, as `qrCodeSvg` of `@sotruong/share` draws it. */
  readonly qrCode?: SafeHtml;
  /**
   * Repeats site and title at the head of the pages from the second on, where the browser has margin boxes. With
   * `false` the style block is exactly {@link printStyles}, so that its hash is known beforehand.
   */
  readonly runningHeader?: boolean;
  /** A file with {@link printStyles}, linked instead of the style block: for a policy of `style-src 'self'`. */
  readonly stylesheetUrl?: string;
}

const LANGUAGE_TAG = /^[a-z]{2,8}(?:-[a-z\d]{1,8}){0,8}$/iu;

function styleOf(printable: Printable, options: RenderPrintDocumentOptions): string {
  const nonce = options.nonce === undefined ? "" : ` nonce="${escapeHtml(options.nonce)}"`;
  const fonts = fontFaceRules(options.fonts ?? []);
  if (options.stylesheetUrl !== undefined) {
    const carried = fonts === "" ? "" : `<style${nonce}>${fonts}</style>\n`;
    return `${carried}<link rel="stylesheet"${nonce} href="${escapeHtml(options.stylesheetUrl)}">`;
  }
  const header =
    options.runningHeader === false
      ? ""
      : runningHeaderRule(cleanLine(`${printable.siteName} – ${printable.title}`));
  return `<style${nonce}>${printStyles}${fonts}${header}</style>`;
}

function paragraph(className: string, text: string | undefined): string {
  const line = text === undefined ? "" : cleanLine(text);
  return line === "" ? "" : `<p class="${className}">${escapeHtml(line)}</p>\n`;
}

function printedLine(printedAt: string | undefined, label: string): string | undefined {
  if (printedAt === undefined || cleanLine(printedAt) === "") return undefined;
  const line = cleanLine(printedAt).normalize("NFC");
  const start = label.normalize("NFC").toLocaleLowerCase("vi");
  return line.toLocaleLowerCase("vi").startsWith(start) ? line : `${label} ${line}`;
}

function linkList(links: readonly string[], label: string): string {
  if (links.length === 0) return "";
  const items = links.map((link) => `<li>${escapeHtml(link)}</li>`).join("\n");
  return `<section class="links">\n<h2>${escapeHtml(label)}</h2>\n<ol>\n${items}\n</ol>\n</section>\n`;
}

/**
 * Writes the whole HTML document of an article for paper or a PDF file: site, section, title, byline, date line, body,
 * a numbered list of link targets, the source address and when it was printed. It needs no script and, unless
 * `stylesheetUrl` is given, no other file than the article's own images.
 *
 * It points to the article as canonical and keeps itself out of search engines. The body is taken as it is: pass only
 * what went through `sanitizeBody`.
 *
 * @throws {PrintError} `print/invalid-url` where an address is not absolute `http` or `https`;
 * `print/invalid-language` where the language is no tag such as `vi`.
 * @example
 * ```ts
 * const html = renderPrintDocument({
 *   language: "vi",
 *   siteName: "Trường Chính trị tỉnh",
 *   title: "Khai giảng lớp bồi dưỡng",
 *   body: "<p>Sáng nay, lớp học bắt đầu.</p>" as SafeHtml,
 *   canonicalUrl: "https://truong.example/tin/khai-giang",
 *   printedAt: "08:30 ngày 23 tháng 11 năm 2026",
 * });
 * html.includes("In lúc 08:30 ngày 23 tháng 11 năm 2026"); // => true
 * ```
 */
export function renderPrintDocument(
  printable: Printable,
  options: RenderPrintDocumentOptions = {},
): string {
  if (!LANGUAGE_TAG.test(printable.language)) {
    throw new PrintError(
      "print/invalid-language",
      `Cần mã ngôn ngữ như “vi” hoặc “vi-VN”, nhưng nhận được ${describeReceived(printable.language)}.`,
    );
  }
  const labels = { ...VIETNAMESE_PRINT_LABELS, ...options.labels };
  const canonicalUrl = parseWebUrl(printable.canonicalUrl, "Địa chỉ gốc của bài (canonicalUrl)");
  const assetUrl =
    options.assetBaseUrl === undefined
      ? canonicalUrl
      : parseWebUrl(options.assetBaseUrl, "Địa chỉ gốc của hình ảnh (assetBaseUrl)");
  const { html, links } = prepareBody(printable.body, { canonicalUrl, assetUrl });
  const address = escapeHtml(canonicalUrl.href);
  const title = escapeHtml(cleanLine(printable.title));
  const { fontSize = "normal", profile = "article" } = options;
  const classes = [fontSize, profile].filter((name) => name !== "normal" && name !== "article");
  const qrCode =
    options.qrCode === undefined
      ? ""
      : `<div class="qr">${options.qrCode}<p>${escapeHtml(labels.qrCode)}</p></div>\n`;
  return `<!doctype html>
<html lang="${printable.language}"${classes.length === 0 ? "" : ` class="${classes.join(" ")}"`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="canonical" href="${address}">
${styleOf(printable, options)}
</head>
<body>
<header>
${paragraph("site", printable.siteName)}${paragraph("section", printable.section)}</header>
<main>
<h1>${title}</h1>
${paragraph("byline", printable.byline)}${paragraph("dateline", printable.dateLine)}${html}
</main>
<footer>
${linkList(links, labels.links)}<div class="origin">
${qrCode}<div>
<p class="source">${escapeHtml(labels.source)} <a href="${address}">${address}</a></p>
${paragraph("printed", printedLine(printable.printedAt, labels.printedAt))}</div>
</div>
</footer>
</body>
</html>
`;
}
