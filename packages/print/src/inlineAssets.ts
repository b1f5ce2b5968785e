import { encodeBase64 } from "./internal/encodeBase64.js";
import { inlineSheet } from "./internal/inlineSheet.js";
import { scanAttributes, scanTags } from "./internal/scanTags.js";
import { unescapeHtml } from "./internal/unescapeHtml.js";

/** How files are put into a document. */
export interface InlineAssetsOptions {
  /** Fetches a file; the global `fetch` unless given. */
  readonly fetch?: (url: string, init: { readonly signal: AbortSignal }) => Promise<Response>;
  /** How long is waited for all files together, in milliseconds; 10,000 unless given. */
  readonly waitLimit?: number;
}

/** A document with its files inside. */
export interface InlinedDocument {
  readonly html: string;
  /** Addresses of images, style sheets and their files that could not be had; they stay links. */
  readonly missing: readonly string[];
}

interface Place {
  readonly start: number;
  readonly end: number;
  /** What is fetched; absent where something is only taken away. */
  readonly url?: string;
  readonly kind: "image" | "style" | "nothing";
}

// Where a document asks for files: images and style sheets; other sizes of an image are taken away.
function placesOf(html: string): readonly Place[] {
  const places: Place[] = [];
  for (const tag of scanTags(html)) {
    if (tag.name !== "img" && tag.name !== "source" && tag.name !== "link") continue;
    const attributes = scanAttributes(html, tag);
    const read = (name: string) =>
      unescapeHtml(attributes.find((attribute) => attribute.name === name)?.value ?? "");
    if (tag.name === "link") {
      if (read("rel") !== "stylesheet" || !/^https?:/u.test(read("href"))) continue;
      places.push({ start: tag.start, end: tag.end, url: read("href"), kind: "style" });
      continue;
    }
    for (const { name, start, end } of attributes) {
      if (name === "srcset") places.push({ start, end, kind: "nothing" });
      if (name === "src" && /^https?:/u.test(read("src"))) {
        places.push({ start, end, url: read("src"), kind: "image" });
      }
    }
  }
  return places;
}

const CARRIED = {
  image: /^image\/[\w.+-]{1,40}$/u,
  // Fonts are often served without a type of their own.
  sheetFile: /^(?:(?:font|image)\/[\w.+-]{1,40}|application\/(?:font[\w.+-]{0,40}|octet-stream))$/u,
};

async function dataOf(response: Response, types: RegExp): Promise<string> {
  if (!response.ok) throw new Error(String(response.status));
  const type = response.headers.get("content-type")?.split(";")[0] ?? "";
  if (!types.test(type)) throw new Error(type);
  return `data:${type};base64,${encodeBase64(new Uint8Array(await response.arrayBuffer()))}`;
}

/**
 * Puts the images and style sheets of a print document, and the fonts of those sheets, into the document itself, so that one file holds all of it.
 * Addresses must be absolute, as {@link renderPrintDocument} writes them. What cannot be had in time stays a link and
 * is named.
 *
 * @example
 * ```ts
 * await inlineAssets("<p>Không có ảnh.</p>"); // => { html: "<p>Không có ảnh.</p>", missing: [] }
 * ```
 */
export async function inlineAssets(
  html: string,
  options: InlineAssetsOptions = {},
): Promise<InlinedDocument> {
  const { fetch = globalThis.fetch, waitLimit = 10_000 } = options;
  const signal = AbortSignal.timeout(waitLimit);
  const missing = new Set<string>();
  const asked = new Map<string, Promise<string>>();
  const once = (key: string, work: () => Promise<string>) => {
    const content = asked.get(key) ?? work();
    asked.set(key, content);
    return content;
  };
  const get = (url: string, types: RegExp) =>
    once(url, async () => dataOf(await fetch(url, { signal }), types));
  const sheetFileOf = (url: string) =>
    get(url, CARRIED.sheetFile).catch(() => {
      missing.add(url);
      return undefined;
    });
  const sheetOf = (url: string) =>
    once(`sheet ${url}`, async () => {
      const response = await fetch(url, { signal });
      if (!response.ok) throw new Error(String(response.status));
      const text = await inlineSheet(await response.text(), url, sheetFileOf);
      return `<style>${text.replace(/<\/style/giu, "<\\/style")}</style>`;
    });
  const places = placesOf(html);
  const contents = await Promise.all(
    places.map(async ({ url, kind, start, end }) => {
      if (url === undefined) return "";
      try {
        return kind === "style" ? await sheetOf(url) : `src="${await get(url, CARRIED.image)}"`;
      } catch {
        missing.add(url);
        return html.slice(start, end);
      }
    }),
  );
  const pieces: string[] = [];
  let copied = 0;
  for (const [index, { start, end }] of places.entries()) {
    pieces.push(html.slice(copied, start), contents[index] ?? "");
    copied = end;
  }
  pieces.push(html.slice(copied));
  return { html: pieces.join(""), missing: [...missing] };
}
