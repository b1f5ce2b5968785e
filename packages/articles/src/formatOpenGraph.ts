import { escapeHtml, type SafeHtml } from "@sotruong/core";
import type { OpenGraphTag } from "./toOpenGraph.js";

/**
 * Writes properties for previews as the `meta` elements of a page.
 *
 * @example
 * ```ts
 * formatOpenGraph([{ property: "og:title", content: "Hỏi & đáp" }]); // => "<meta property=\"og:title\" content=\"Hỏi &amp; đáp\">"
 * ```
 */
export function formatOpenGraph(tags: readonly OpenGraphTag[]): SafeHtml {
  return tags
    .map(
      ({ property, content }) =>
        `<meta property="${escapeHtml(property)}" content="${escapeHtml(content)}">`,
    )
    .join("\n") as SafeHtml;
}
