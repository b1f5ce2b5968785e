/**
 * Adds rules to a document or shadow root and returns how to take them away. Constructed style sheets are no inline
 * styles, so a policy without `unsafe-inline` lets them pass; older browsers get a style element.
 */
export function adoptStyles(
  view: Window & typeof globalThis,
  root: Document | ShadowRoot,
  text: string,
  nonce: string,
  baseURL = view.document.baseURI,
): () => void {
  try {
    const sheet = new view.CSSStyleSheet({ baseURL });
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  } catch {
    const style = view.document.createElement("style");
    style.nonce = nonce;
    style.textContent = text;
    ("head" in root ? root.head : root).append(style);
    return () => style.remove();
  }
}
