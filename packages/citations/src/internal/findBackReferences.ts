import type { Span } from "@sotruong/core";
import type { Citation } from "../citation.js";
import { documentTypes } from "../documentTypes.js";
import { isLetter } from "./characters.js";
import { prepareText } from "./prepareText.js";

export interface BackReference {
  readonly span: Span;
  readonly raw: string;
  readonly type: string;
  /** "này": in a document's own text it means the document itself. */
  readonly isThis: boolean;
}

let pattern: RegExp | undefined;
let names: ReadonlyMap<string, string> | undefined;

function prepare(): { readonly pattern: RegExp; readonly names: ReadonlyMap<string, string> } {
  names ??= new Map(documentTypes.map(({ name }) => [name.toLowerCase(), name]));
  pattern ??= new RegExp(
    `(${[...names.keys()]
      .sort((a, b) => b.length - a.length)
      .map((name) => name.replace(/ /gu, "\\s{1,3}"))
      .join("|")})\\s{1,3}(này|trên|đó|nêu trên|nói trên|kể trên|ấy)(?!\\p{L})`,
    "giu",
  );
  return { pattern, names };
}

/** "Nghị định này", "Quyết định nêu trên" outside the references that were found. */
export function findBackReferences(
  source: string,
  citations: readonly Citation[],
): readonly BackReference[] {
  const prepared = prepareText(source);
  const tools = prepare();
  const found: BackReference[] = [];
  let covered = 0;
  for (const match of prepared.text.matchAll(tools.pattern)) {
    if (match.index > 0 && isLetter(prepared.text.charCodeAt(match.index - 1))) continue;
    const span = prepared.toSource({ start: match.index, end: match.index + match[0].length });
    while (covered < citations.length && (citations[covered]?.span.end ?? 0) <= span.start)
      covered += 1;
    if ((citations[covered]?.span.start ?? Number.POSITIVE_INFINITY) < span.end) continue;
    const word = (match[1] ?? "").replace(/\s+/gu, " ").toLowerCase();
    found.push({
      span,
      raw: source.slice(span.start, span.end),
      type: tools.names.get(word) ?? word,
      isThis: match[2]?.toLowerCase() === "này",
    });
  }
  return found;
}
