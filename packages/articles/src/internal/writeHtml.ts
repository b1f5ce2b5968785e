import type { ElementContent, Root } from "hast";

const EMPTY = new Set(["br", "hr", "img", "wbr"]);
const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function escapeText(value: string): string {
  return value.replace(/[&<>]/gu, (character) => ESCAPES[character] ?? character);
}

/** `<` and `>` too: unescaped, they end the raw text of an element such as `noscript` that a page may put round a body. */
function escapeValue(value: string): string {
  return value.replace(/[&<>"]/gu, (character) => ESCAPES[character] ?? character);
}

function writeNode(node: ElementContent): string {
  if (node.type === "text") return escapeText(node.value);
  if (node.type !== "element") return "";
  const { tagName, properties, children } = node;
  let attributes = "";
  for (const [name, value] of Object.entries(properties)) {
    attributes += ` ${name.toLowerCase()}="${escapeValue(String(value))}"`;
  }
  const { alt, href, src } = properties;
  // A link without an address and an image without a source are only their words.
  if (tagName === "a" && href === undefined) return writeAll(children);
  if (tagName === "img" && src === undefined) {
    return escapeText(String(alt ?? ""));
  }
  if (EMPTY.has(tagName)) return `<${tagName}${attributes}>`;
  const content = writeAll(children);
  // A reader drops the first line end of a pre.
  const lineEnd = tagName === "pre" && content.startsWith("\n") ? "\n" : "";
  return `<${tagName}${attributes}>${lineEnd}${content}</${tagName}>`;
}

function writeAll(nodes: readonly ElementContent[]): string {
  let written = "";
  for (const node of nodes) written += writeNode(node);
  return written;
}

/** Writes a sanitised tree. */
export function writeHtml(root: Root): string {
  return writeAll(root.children as ElementContent[]);
}
