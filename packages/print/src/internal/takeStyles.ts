/**
 * Takes the style blocks out of a document's text. A strict policy reports a style block as soon as it is parsed, even
 * in a document that is never shown.
 */
export function takeStyles(html: string): { readonly markup: string; readonly styles: string } {
  const pieces = html.split(/<\/?style\b[^>]*>/iu);
  const every = (parity: number) => pieces.filter((_, index) => index % 2 === parity).join("\n");
  return { markup: every(0), styles: every(1) };
}
