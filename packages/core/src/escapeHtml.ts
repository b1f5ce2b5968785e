import type { SafeHtml } from "./safeHtml.js";

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * Escapes plain text so that it can stand between tags or in a quoted attribute.
 *
 * @example
 * ```ts
 * escapeHtml("Phòng QLĐT&NCKH"); // => "Phòng QLĐT&amp;NCKH"
 * ```
 */
export function escapeHtml(text: string): SafeHtml {
  return text.replace(/[&<>"']/gu, (character) => ESCAPES[character] ?? character) as SafeHtml;
}
