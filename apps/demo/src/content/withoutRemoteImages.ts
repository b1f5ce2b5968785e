import { escapeHtml, type SafeHtml } from "@sotruong/core";
import { splitMarkup } from "./splitMarkup.js";

function attribute(tag: string, name: string): string {
  const start = tag.indexOf(` ${name}="`);
  if (start === -1) return "";
  const value = start + name.length + 3;
  return tag.slice(value, tag.indexOf('"', value));
}

function isRemote(address: string): boolean {
  return address.startsWith("//") || address.startsWith("http:") || address.startsWith("https:");
}

/** Pictures of another site would send every reader's address there, so their description stands in for them. */
export function withoutRemoteImages(body: SafeHtml): SafeHtml {
  const pieces = splitMarkup(body).map((piece) => {
    if (!piece.startsWith("<img ") || !isRemote(attribute(piece, "src"))) return piece;
    const alternative = attribute(piece, "alt");
    return alternative === "" ? escapeHtml("[Ảnh trên trang cũ]") : `[Ảnh: ${alternative}]`;
  });
  return pieces.join("") as SafeHtml;
}
