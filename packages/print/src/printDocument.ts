import { mountDocument } from "./internal/mountDocument.js";
import { runPrint } from "./internal/runPrint.js";
import type { PrintOptions, PrintResult } from "./printResult.js";

/**
 * Prints a whole HTML document, such as {@link renderPrintDocument} writes, from the page that is open: no window, no
 * frame, no script of the document. It waits for images, style sheets and fonts up to a limit, prints under the
 * document's own title and language, and leaves the page as it was. Two clicks print once.
 *
 * It works under a policy of `style-src 'self'` without a nonce. On a server, and in the browsers of applications such
 * as Zalo and Facebook, it answers `"unsupported"`: offer a link to the print page or saving instead.
 *
 * @example
 * ```ts
 * await printDocument("<!doctype html><title>Khai giảng</title>"); // => { outcome: "unsupported", missing: [], reason: "no-browser" }
 * ```
 */
export function printDocument(html: string, options: PrintOptions = {}): Promise<PrintResult> {
  return runPrint(html, options, (view) => mountDocument(view, html, options));
}
