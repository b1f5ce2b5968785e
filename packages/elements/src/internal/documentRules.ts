/**
 * Puts rules into the page as an adopted sheet, in place of earlier rules under the same mark. The sheet is found by the
 * mark, a custom property of its first rule, so that two copies of this package share it instead of adding up.
 */
export function setDocumentRules(document: Document, mark: string, rules: string): void {
  if (!("adoptedStyleSheets" in document)) return;
  let sheet = document.adoptedStyleSheets.find(({ cssRules: [first] }) =>
    first?.cssText.includes(mark),
  );
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
  }
  sheet.replaceSync(`:root{${mark}:1}${rules}`);
}
