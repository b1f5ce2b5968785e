import { escapeHtml } from "@sotruong/core";
import { type ScannedAttribute, type ScannedTag, scanAttributes, scanTags } from "./scanTags.js";
import { unescapeHtml } from "./unescapeHtml.js";

/** A body made ready for paper. */
export interface PreparedBody {
  readonly html: string;
  /** The targets of its links in order of their numbers, each once. */
  readonly links: readonly string[];
}

interface Bases {
  readonly canonicalUrl: URL;
  /** What relative image addresses are resolved against. */
  readonly assetUrl: URL;
}

const READ = new Set(["a", "/a", "img", "source", "details", "td"]);
const FIGURE = /\s*[-+−]?\d[\d.,:/%\s]*<\/td/iuy;
const LISTED = /^(?:https?|mailto|tel):/u;

function resolve(address: string, base: URL): string | undefined {
  try {
    return new URL(address.trim(), base).href;
  } catch {
    return undefined;
  }
}

function resolveCandidates(value: string, base: URL): string {
  return value
    .split(/,\s/u)
    .map((candidate) => {
      const [address = "", ...descriptors] = candidate.trim().split(/\s/u);
      return [resolve(address, base) ?? address, ...descriptors].join(" ");
    })
    .join(", ");
}

/** How a target reads on paper: an address, or what comes after `mailto:` or `tel:`. */
function readableTarget(url: string): string {
  return url.replace(/^(?:mailto|tel):/u, "");
}

/** The new value of an attribute: undefined leaves it alone, an empty string takes it away. */
function rewriteAttribute(
  tag: ScannedTag,
  { name, value }: ScannedAttribute,
  { canonicalUrl, assetUrl }: Bases,
): string | undefined {
  if (name === "href" && tag.name === "a" && !value.startsWith("#")) {
    const url = resolve(unescapeHtml(value), canonicalUrl);
    return url === undefined ? undefined : `href="${escapeHtml(url)}"`;
  }
  if (name === "src") {
    const url = resolve(unescapeHtml(value), assetUrl);
    return url === undefined ? undefined : `src="${escapeHtml(url)}"`;
  }
  if (name === "srcset") {
    return `srcset="${escapeHtml(resolveCandidates(unescapeHtml(value), assetUrl))}"`;
  }
  // Paper has no scrolling: what is loaded late on a screen must be there from the start.
  return name === "loading" || name === "open" ? "" : undefined;
}

function targetOf(attributes: readonly ScannedAttribute[], base: URL): string | undefined {
  const href = attributes.find(({ name }) => name === "href")?.value;
  if (href === undefined || href.startsWith("#")) return undefined;
  const url = resolve(unescapeHtml(href), base);
  return url !== undefined && LISTED.test(url) ? readableTarget(url) : undefined;
}

/** Numbers the links, sets figures in tables to the right, makes addresses absolute, lazy images eager, and opens what can be folded. */
export function prepareBody(body: string, bases: Bases): PreparedBody {
  const numbers = new Map<string, number>();
  const pieces: string[] = [];
  let copied = 0;
  let open: string | undefined;
  const replace = (start: number, end: number, text: string) => {
    pieces.push(body.slice(copied, start), text);
    copied = end;
  };
  for (const tag of scanTags(body)) {
    if (!READ.has(tag.name)) continue;
    if (tag.name === "/a") {
      if (open !== undefined) {
        const number = numbers.get(open) ?? numbers.size + 1;
        numbers.set(open, number);
        replace(tag.end, tag.end, `<sup class="link-number">[${number}]</sup>`);
      }
      open = undefined;
      continue;
    }
    const attributes = scanAttributes(body, tag);
    for (const attribute of attributes) {
      const rewritten = rewriteAttribute(tag, attribute, bases);
      if (rewritten !== undefined) replace(attribute.start, attribute.end, rewritten);
    }
    if (tag.name === "td") {
      FIGURE.lastIndex = tag.end;
      const known = attributes.some(({ name }) => name === "class");
      if (!known && FIGURE.test(body)) replace(tag.end - 1, tag.end, ' class="number">');
    }
    if (tag.name === "a") open = targetOf(attributes, bases.canonicalUrl);
    if (tag.name === "details") replace(tag.end - 1, tag.end, " open>");
  }
  pieces.push(body.slice(copied));
  return { html: pieces.join(""), links: [...numbers.keys()] };
}
