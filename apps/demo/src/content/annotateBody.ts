import { annotateCitations, type Citation, citationKey } from "@sotruong/citations";
import type { SafeHtml } from "@sotruong/core";
import { shortDate } from "./shortDate.js";
import { splitMarkup } from "./splitMarkup.js";

/** A document that an article refers to. */
export interface Reference {
  readonly id: string;
  readonly printed: string;
  /** What is known of it, for the list below the article: "Chính phủ · ban hành ngày 01/9/2017". */
  readonly facts: string;
}

export interface AnnotatedBody {
  readonly html: string;
  readonly references: readonly Reference[];
}

const ENTITY_REGEX = /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gu;
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

function plainText(markup: string): string {
  return markup.replace(ENTITY_REGEX, (entity, hex: string, decimal: string, name: string) => {
    if (name !== undefined) return NAMED[name] ?? entity;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10_ffff ? String.fromCodePoint(code) : entity;
  });
}

function factsOf(citation: Citation): string {
  const { issuer, date } = citation;
  const day = date === undefined || date.length < 10 ? date : shortDate(date);
  const system = { state: "văn bản của Nhà nước", party: "văn bản của Đảng", other: undefined };
  return [issuer, day === undefined ? undefined : `ban hành ngày ${day}`, system[citation.system]]
    .filter((fact) => fact !== undefined)
    .join(" · ");
}

/** Links the references in an article's text to the list of documents below it; links of the author stay as they are. */
export function annotateBody(body: SafeHtml): AnnotatedBody {
  const references = new Map<string, Reference>();

  function addressOf(citation: Citation): string | undefined {
    if (citation.form === "title") return undefined;
    const key = `${citationKey(citation)} ${citation.issuer ?? ""}`;
    const known = references.get(key) ?? {
      id: `van-ban-${references.size + 1}`,
      printed: citation.raw.charAt(0).toLocaleUpperCase("vi") + citation.raw.slice(1),
      facts: factsOf(citation),
    };
    references.set(key, known);
    return `#${known.id}`;
  }

  let insideLink = 0;
  const html = splitMarkup(body).map((piece) => {
    if (piece.startsWith("<a ") || piece === "<a>") insideLink += 1;
    if (piece === "</a>") insideLink -= 1;
    if (piece.startsWith("<") || insideLink > 0) return piece;
    return annotateCitations(plainText(piece), { href: addressOf });
  });
  return { html: html.join(""), references: [...references.values()] };
}
