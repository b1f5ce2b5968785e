const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};
/** What XML 1.0 cannot carry in any form, halves of characters included. */
const FORBIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
const SPECIAL = /[&<>"']/gu;

/** Writes a text so that it can stand in an element or in a quoted attribute of any XML. */
export function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, "")
    .replace(SPECIAL, (character) => ESCAPES[character] ?? character);
}
