import type { SafeHtml } from "@sotruong/core";
import { plainAddress } from "./absoluteAddress.js";

const ATTRIBUTES = [
  ["<a ", ' href="'],
  ["<img ", ' src="'],
] as const;
const ABSOLUTE = /^https?:\/\//u;

interface Place {
  readonly home: URL;
  /** The absolute address of the page that the body stands on. */
  readonly page: string;
}

function absolute(written: string, { home, page }: Place): string {
  const plain = plainAddress(written, home);
  if (plain !== undefined) return plain;
  if (ABSOLUTE.test(written)) return written;
  try {
    return new URL(written.replaceAll("&amp;", "&"), page).href.replaceAll("&", "&amp;");
  } catch {
    return written;
  }
}

/**
 * Makes the addresses in a body absolute, so that it can be read away from its site. A sanitised body holds `<` and `>`
 * only round its tags and `"` only round its values within them, so plain searching finds them.
 */
export function absoluteBody(body: SafeHtml, place: Place): string {
  let html: string = body;
  for (const [tag, attribute] of ATTRIBUTES) {
    let written = "";
    let position = 0;
    for (let start = html.indexOf(tag); start !== -1; start = html.indexOf(tag, position)) {
      const end = html.indexOf(">", start);
      const value = html.indexOf(attribute, start) + attribute.length;
      const close = html.indexOf('"', value);
      const stop = end === -1 ? html.length : end;
      if (value >= attribute.length && value < stop && close !== -1 && close < stop) {
        written += html.slice(position, value) + absolute(html.slice(value, close), place);
        position = close;
      } else {
        written += html.slice(position, stop);
        position = stop;
      }
    }
    if (position > 0) html = written + html.slice(position);
  }
  return html;
}
