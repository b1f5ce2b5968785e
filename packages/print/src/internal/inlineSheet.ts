// Older browsers do not know URL.canParse.
function resolve(address: string, base: string): string | undefined {
  if (address === "" || address.startsWith("#")) return undefined;
  try {
    const { href } = new URL(address, base);
    return href.startsWith("data:") ? undefined : href;
  } catch {
    return undefined;
  }
}

/**
 * Puts the files that a style sheet names into the sheet itself. What cannot be had keeps its address, made absolute, since
 * the sheet leaves its place.
 */
export async function inlineSheet(
  text: string,
  sheetUrl: string,
  dataOf: (url: string) => Promise<string | undefined>,
): Promise<string> {
  const [start = "", ...rest] = text.split("url(");
  const pieces = await Promise.all(
    rest.map(async (piece) => {
      const end = piece.indexOf(")");
      const address = piece.slice(0, Math.max(0, end)).replace(/["'\s]/gu, "");
      const url = resolve(address, sheetUrl);
      if (url === undefined) return `url(${piece}`;
      return `url("${(await dataOf(url)) ?? url}"${piece.slice(end)}`;
    }),
  );
  return [start, ...pieces].join("");
}
