import type { SafeHtml } from "@sotruong/core";
import type { Root } from "hast";
import { sanitize } from "hast-util-sanitize";
import { BODY_ALLOW_LIST } from "./internal/bodyAllowList.js";
import { boundedTree } from "./internal/boundedTree.js";
import { flattenMarkup } from "./internal/flattenMarkup.js";
import { keepAllowed } from "./internal/keepAllowed.js";
import { writeHtml } from "./internal/writeHtml.js";

/**
 * Makes an article's body HTML safe to print and to render: only what one allow-list names is kept, on the server and in
 * the browser alike. Sanitising twice changes nothing.
 *
 * Kept are paragraphs, headings h2 to h6 (h1 becomes h2), lists, tables, quotations, figures, links (`http`, `https`,
 * `mailto`, `tel`, relative) and images (`http`, `https`, relative). Styles, classes, ids and scripts go; the words of an
 * unknown element stay. HTML that nests beyond all bounds comes out as plain paragraphs with its links and images.
 *
 * It never throws. It is not for a whole page: an importer finds the body first.
 *
 * @example
 * ```ts
 * sanitizeBody('<p class="MsoNormal" onclick="x()">Khai giảng</p><script>x()</script>'); // => "<p>Khai giảng</p>"
 * sanitizeBody('<a href="javascript:x()">Xem thêm</a>'); // => "Xem thêm"
 * ```
 */
export function sanitizeBody(html: string): SafeHtml {
  const tree = boundedTree(html) ?? boundedTree(flattenMarkup(html));
  if (tree === undefined) return "" as SafeHtml;
  // keepAllowed gives the shape; that nothing else gets through is the library's part.
  return writeHtml(sanitize(keepAllowed(tree), BODY_ALLOW_LIST) as Root) as SafeHtml;
}
