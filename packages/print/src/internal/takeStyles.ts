/**
 * Takes the style blocks out of a document's text. A strict policy reports a style block as soon as it is parsed, even
 * in a document that is never shown.
 */
export function takeStyles(html: string): { readonly markup: string; readonly styles: string } {
  const [start = "", ...rest] = html.split(/<style\b[^>]*>/iu);
  const styles: string[] = [];
  const pieces = rest.map((piece) => {
    const [style = "", ...markup] = piece.split(/<\/style>/iu);
    styles.push(style);
    return markup.join("");
  });
  return { markup: [start, ...pieces].join(""), styles: styles.join("\n") };
}
