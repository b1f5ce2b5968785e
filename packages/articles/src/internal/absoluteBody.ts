import type { SafeHtml } from "@sotruong/core";

const ATTRIBUTES = [
  ["<a ", ' href="'],
  ["<img ", ' src="'],
] as const;
const ABSOLUTE = /^https?:\/\//u;
/** A path on the same host that no parser would write otherwise. */
const PLAIN_PATH = /^\/[\w-][\w~!$&()*+,;=:@/?#-]*$/u;

function absolute(written: string, base: URL): string {
  if (PLAIN_PATH.test(written)) return base.origin + written;
  if (ABSOLUTE.test(written)) return written;
  try {
    return new URL(written.replaceAll("&amp;", "&"), base).href.replaceAll("&", "&amp;");
  } catch {
    return written;
  }
}

/**
 * Makes the addresses in a body absolute, so that it can be read away from its site. A sanitised body holds `<` and `>`
 * only round its tags and `"` only round its values within them, so plain searching finds them.
 */
export function absoluteBody(body: SafeHtml, base: URL): string {
  let html: string = body;
  for (const [tag, attribute] of ATTRIBUTES) {
    const parts: string[] = [];
    let position = 0;
    for (let start = html.indexOf(tag); start !== -1; start = html.indexOf(tag, position)) {
      const end = html.indexOf(">", start);
      const value = html.indexOf(attribute, start) + attribute.length;
      const close = html.indexOf('"', value);
      const stop = end === -1 ? html.length : end;
      if (value >= attribute.length && value < stop && close !== -1 && close < stop) {
        parts.push(html.slice(position, value), absolute(html.slice(value, close), base));
        position = close;
      } else {
        parts.push(html.slice(position, stop));
        position = stop;
      }
    }
    if (position > 0) html = parts.join("") + html.slice(position);
  }
  return html;
}
