import type { Span } from "@sotruong/core";
import type { Citation } from "./citation.js";
import { citationKey } from "./citationKey.js";
import { type FindCitationsOptions, findCitations } from "./findCitations.js";
import { findBackReferences } from "./internal/findBackReferences.js";
import { sameDocument } from "./sameDocument.js";

/** One mention of a document in a text: a reference, or words that point back to one. */
export interface ResolvedCitation {
  readonly span: Span;
  readonly raw: string;
  /** What was found, absent for words that only point back. */
  readonly citation?: Citation;
  /** The first full reference to the same document, absent for that reference itself and where none was found. */
  readonly antecedent?: Citation;
  /** `"first"`: a reference by itself; `"repeated"`: the same again; `"short"`: a later short form; `"pointing"`: "Nghị định này". */
  readonly relation: "first" | "repeated" | "short" | "pointing";
}

/** What {@link resolveCitations} can be told. */
export interface ResolveCitationsOptions extends FindCitationsOptions {
  /** The document that the text itself is: "Quyết định này" then points to it. */
  readonly self?: Citation;
  readonly citations?: readonly Citation[];
}

function numberOf(citation: Citation): string | undefined {
  return citation.number?.replace(/^0+(?=\d)/u, "");
}

// A defined short form may use another word ("Quy chế 2684" for the decision that issued it): long numbers are enough.
function fits(short: Citation, full: Citation): boolean {
  if (short.number === undefined || numberOf(short) !== numberOf(full)) return false;
  if (short.year !== undefined && full.year !== undefined && short.year !== full.year) return false;
  const type = full.type ?? full.impliedType;
  return (
    short.type === type ||
    full.readings?.includes(short.type ?? "") === true ||
    short.number.length >= 3
  );
}

function findLast(
  citations: readonly Citation[],
  isWanted: (citation: Citation) => boolean,
): Citation | undefined {
  for (let index = citations.length - 1; index >= 0; index -= 1) {
    const citation = citations[index];
    if (citation !== undefined && isWanted(citation)) return citation;
  }
  return undefined;
}

function typeFits(word: string, citation: Citation): boolean {
  const type = citation.type ?? citation.impliedType;
  return type === word || citation.readings?.includes(word) === true;
}

function resolveOne(citation: Citation, before: readonly Citation[]): ResolvedCitation {
  const { span, raw } = citation;
  if (citation.form === "short" || citation.form === "number-only") {
    const antecedent = findLast(before, (full) => fits(citation, full));
    return antecedent === undefined
      ? { span, raw, citation, relation: "first" }
      : { span, raw, citation, antecedent, relation: "short" };
  }
  const key = citationKey(citation);
  const antecedent = before.find(
    (full) => citationKey(full) === key && sameDocument(full, citation) !== "different",
  );
  return antecedent === undefined
    ? { span, raw, citation, relation: "first" }
    : { span, raw, citation, antecedent, relation: "repeated" };
}

/**
 * Joins later mentions to the reference that they mean: repeated references, short forms (`Quyết định 6468`), and words
 * that point back (`Nghị định này`, `Quyết định nêu trên`). In text order; spans do not overlap.
 *
 * @example
 * ```ts
 * const mentions = resolveCitations("Nghị định số 101/2017/NĐ-CP mới ban hành. Nghị định này có bốn chương.");
 * mentions[1].raw; // => "Nghị định này"
 * mentions[1].antecedent.code; // => "101/2017/NĐ-CP"
 * ```
 */
export function resolveCitations(
  text: string,
  options: ResolveCitationsOptions = {},
): readonly ResolvedCitation[] {
  const { self, citations = findCitations(text, options) } = options;
  const resolved: ResolvedCitation[] = [];
  const seen: Citation[] = [];
  const pointing = findBackReferences(text, citations);
  let next = 0;
  function point(until: number): void {
    for (; next < pointing.length; next += 1) {
      const reference = pointing[next];
      if (reference === undefined || reference.span.start > until) return;
      const { span, raw, type, isThis } = reference;
      const own = isThis && self !== undefined && typeFits(type, self) ? self : undefined;
      const antecedent = own ?? findLast(seen, (citation) => typeFits(type, citation));
      resolved.push({
        span,
        raw,
        relation: "pointing",
        ...(antecedent === undefined ? {} : { antecedent }),
      });
    }
  }
  for (const citation of citations) {
    point(citation.span.start);
    const mention = resolveOne(citation, seen);
    resolved.push(mention);
    if (mention.relation === "first") seen.push(citation);
  }
  point(text.length);
  return resolved;
}
