/**
 * The HTML behind a link of this site.
 *
 * @throws {TypeError} where the link leads elsewhere, to another kind of file or to nothing.
 */
export async function loadDocument(link: HTMLAnchorElement): Promise<string> {
  if (link.origin !== window.location.origin) throw new TypeError(link.href);
  const response = await fetch(link.href, { headers: { Accept: "text/html" } });
  const type = response.headers.get("Content-Type") ?? "";
  if (!response.ok || !type.includes("html")) throw new TypeError(`${response.status} ${type}`);
  return response.text();
}
