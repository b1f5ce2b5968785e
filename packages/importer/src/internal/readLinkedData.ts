import type { DefaultTreeAdapterTypes } from "parse5";
import { attribute, isElement, type PageNode, textOf } from "./pageNode.js";

/** What the JSON-LD of a page says about its article. */
export interface LinkedData {
  readonly headline?: string;
  readonly description?: string;
  readonly publishedAt?: string;
  readonly image?: string;
  readonly section?: string;
  readonly siteName?: string;
  readonly keywords?: string;
  readonly authors: readonly string[];
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report)$/u;
const MOST_NODES = 2_000;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function textIn(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const text = isObject(first) ? (first["url"] ?? first["name"] ?? first["@value"]) : first;
  return typeof text === "string" && text.trim() !== "" ? text.normalize("NFC").trim() : undefined;
}

function namesIn(value: unknown): readonly string[] {
  return (Array.isArray(value) ? (value as unknown[]) : [value]).flatMap((one) => {
    const name = isObject(one) ? one["name"] : one;
    return typeof name === "string" && name.trim() !== "" ? [name.normalize("NFC").trim()] : [];
  });
}

function findArticle(data: unknown): Readonly<Record<string, unknown>> | undefined {
  const pending: unknown[] = [data];
  for (let count = 0; pending.length > 0 && count < MOST_NODES; count += 1) {
    const node = pending.shift();
    if (Array.isArray(node)) pending.push(...(node.slice(0, MOST_NODES) as unknown[]));
    if (!isObject(node)) continue;
    if ([node["@type"]].flat().some((type) => typeof type === "string" && ARTICLE_TYPE.test(type)))
      return node;
    pending.push(node["@graph"], node["mainEntity"], node["mainEntityOfPage"]);
  }
  return undefined;
}

function findScripts(node: PageNode, found: string[]): void {
  if (!("childNodes" in node)) return;
  for (const child of node.childNodes) {
    if (isElement(child) && child.tagName === "script") {
      if (/^application\/ld\+json/iu.test(attribute(child, "type"))) found.push(textOf(child));
    } else findScripts(child, found);
  }
}

/** Reads the JSON-LD blocks of a page; a block that is no JSON says nothing. */
export function readLinkedData(root: DefaultTreeAdapterTypes.Document): LinkedData {
  const scripts: string[] = [];
  findScripts(root, scripts);
  for (const script of scripts) {
    let article: ReturnType<typeof findArticle>;
    try {
      article = findArticle(JSON.parse(script));
    } catch {
      continue;
    }
    if (article === undefined) continue;
    const found = {
      headline: textIn(article["headline"]) ?? textIn(article["name"]),
      description: textIn(article["description"]),
      publishedAt: textIn(article["datePublished"]),
      image: textIn(article["image"]),
      section: textIn(article["articleSection"]),
      siteName: namesIn(article["publisher"])[0],
      keywords: namesIn(article["keywords"]).join(",") || undefined,
    };
    return {
      authors: namesIn(article["author"]),
      ...(Object.fromEntries(
        Object.entries(found).filter(([, value]) => value !== undefined),
      ) as Omit<LinkedData, "authors">),
    };
  }
  return { authors: [] };
}
