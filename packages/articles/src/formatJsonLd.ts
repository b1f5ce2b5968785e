import type { SafeHtml } from "@sotruong/core";

const ESCAPES: Readonly<Record<string, string>> = {
  "<": "\\u003c",
  ">": "\\u003e",
  "&": "\\u0026",
  "\u2028": "\\u2028",
  "\u2029": "\\u2029",
};

/**
 * Writes linked data as the script element of a page. No text in it can end the element or open a comment.
 *
 * @example
 * ```ts
 * formatJsonLd({ name: "</script>" }); // => "<script type=\"application/ld+json\">{\"name\":\"\\u003c/script\\u003e\"}</script>"
 * ```
 */
export function formatJsonLd(data: object): SafeHtml {
  const json = JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/gu,
    (character) => ESCAPES[character] ?? character,
  );
  return `<script type="application/ld+json">${json}</script>` as SafeHtml;
}
