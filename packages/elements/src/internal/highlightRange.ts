import { setDocumentRules } from "./documentRules.js";

const NAME = "sotruong-reading";

/** Marks a range of the page without changing it, where the browser can; nothing takes the mark off again. */
export function highlightRange(document: Document, range: Range | undefined): void {
  if (typeof Highlight !== "function" || !("highlights" in CSS)) return;
  if (range === undefined) {
    CSS.highlights.delete(NAME);
    return;
  }
  setDocumentRules(document, `--${NAME}`, `::highlight(${NAME}){background:Mark;color:MarkText}`);
  CSS.highlights.set(NAME, new Highlight(range));
}
