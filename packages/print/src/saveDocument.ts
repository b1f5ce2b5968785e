import { detectInAppBrowser } from "./detectInAppBrowser.js";
import { type InlineAssetsOptions, inlineAssets } from "./inlineAssets.js";
import { unescapeHtml } from "./internal/unescapeHtml.js";

/** How a document is saved. */
export interface SaveDocumentOptions extends InlineAssetsOptions {
  /** The name of the file; the document's title unless given. */
  readonly fileName?: string;
  /** The window to save from; the global one unless given. */
  readonly window?: Window & typeof globalThis;
}

/** What came of saving. */
export interface SaveResult {
  readonly outcome: "saved" | "unsupported";
  readonly fileName: string;
  /** Addresses of images and style sheets that are not in the file. */
  readonly missing: readonly string[];
}

const LONGEST_NAME = 100;

/**
 * A file name for a document: its title without what file systems refuse, ending in `.html`.
 *
 * @example
 * ```ts
 * fileNameOf("<title>Đào tạo: quý I/2026</title>"); // => "Đào tạo quý I 2026.html"
 * ```
 */
export function fileNameOf(html: string): string {
  const title = unescapeHtml(/<title>([^<]*)/iu.exec(html)?.[1] ?? "");
  const name = Array.from(title.normalize("NFC").replace(/[\p{C}"*/:<>?\\|]+/gu, " "))
    .slice(0, LONGEST_NAME)
    .join("")
    .replace(/ +/gu, " ")
    .replace(/^[ .]+/u, "")
    .trim();
  return `${name || "Bài viết"}.html`;
}

/**
 * “Lưu bài viết”: saves a print document as one HTML file with its images inside. Call it in a click handler. In the
 * browsers of applications such as Zalo, which refuse downloads, and on a server it answers `"unsupported"`.
 *
 * @example
 * ```ts
 * await saveDocument("<title>Tin</title>"); // => { outcome: "unsupported", fileName: "Tin.html", missing: [] }
 * ```
 */
export async function saveDocument(
  html: string,
  options: SaveDocumentOptions = {},
): Promise<SaveResult> {
  const view = options.window ?? globalThis.window;
  const { fileName = fileNameOf(html) } = options;
  if (view?.document === undefined || detectInAppBrowser(view.navigator.userAgent) !== undefined) {
    return { outcome: "unsupported", fileName, missing: [] };
  }
  const whole = await inlineAssets(html, options);
  const url = view.URL.createObjectURL(new view.Blob([whole.html], { type: "text/html" }));
  const link = view.document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  // The download starts after the click; taking the address back at once would leave an empty file.
  view.setTimeout(() => view.URL.revokeObjectURL(url), 60_000);
  return { outcome: "saved", fileName, missing: whole.missing };
}
