import type { SafeHtml } from "@sotruong/core";
import { nextTag } from "./nextTag.js";

const ATTRIBUTES: ReadonlyMap<string, string> = new Map([
  ["a", ' href="'],
  ["img", ' src="'],
]);

/** A sanitised value holds no quotation mark, so an attribute's start can stand nowhere else in the tag. */
function absoluteTag(tag: string, attribute: string, base: string): string {
  const found = tag.indexOf(attribute);
  if (found === -1) return tag;
  const start = found + attribute.length;
  const end = tag.indexOf('"', start);
  const address = tag.slice(start, end).replaceAll("&amp;", "&");
  if (end === -1 || !URL.canParse(address, base)) return tag;
  const absolute = new URL(address, base).href.replaceAll("&", "&amp;");
  return tag.slice(0, start) + absolute + tag.slice(end);
}

/** Makes the addresses in a body absolute, so that it can be read away from its site. */
export function absoluteBody(body: SafeHtml, base: string): string {
  let written = "";
  let position = 0;
  for (let tag = nextTag(body, 0); tag !== undefined; tag = nextTag(body, tag.end)) {
    const attribute = ATTRIBUTES.get(tag.name);
    if (attribute === undefined) continue;
    written += body.slice(position, tag.start);
    written += absoluteTag(body.slice(tag.start, tag.end), attribute, base);
    position = tag.end;
  }
  return written + body.slice(position);
}
