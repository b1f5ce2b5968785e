import { bodyText } from "@sotruong/articles";
import { type Citation, citationKey, resolveCitations } from "@sotruong/citations";
import { annotateHtml } from "@sotruong/citations/html";
import type { SafeHtml } from "@sotruong/core";
import { type CitedDocument, documentOf, factsOf } from "./citedDocuments.js";

/** A document that an article refers to. */
export interface Reference {
  readonly id: string;
  readonly printed: string;
  /** What is known of it, for the list below the article: "Chính phủ · ban hành ngày 01/9/2017". */
  readonly facts: string;
  /** Its entry on the page of all documents. */
  readonly anchor?: string;
}

export interface AnnotatedBody {
  readonly html: SafeHtml;
  readonly references: readonly Reference[];
}

// A later "Quyết định 6468" means the decision that the text named in full before.
function antecedentsIn(body: SafeHtml): ReadonlyMap<string, Citation> {
  const antecedents = new Map<string, Citation>();
  for (const { citation, antecedent } of resolveCitations(bodyText(body))) {
    if (citation !== undefined && antecedent !== undefined) {
      antecedents.set(citationKey(citation), antecedent);
    }
  }
  return antecedents;
}

/** Links the references in an article's text to the list of documents below it; links of the author stay as they are. */
export function annotateBody(
  body: SafeHtml,
  documents: readonly CitedDocument[] = [],
): AnnotatedBody {
  const references = new Map<string, Reference>();
  const antecedents = antecedentsIn(body);

  function href(found: Citation): string {
    const citation = antecedents.get(citationKey(found)) ?? found;
    const key = citationKey(citation);
    const anchor = documentOf(citation, documents)?.anchor;
    const known = references.get(key) ?? {
      id: `van-ban-${references.size + 1}`,
      printed: citation.raw.charAt(0).toLocaleUpperCase("vi") + citation.raw.slice(1),
      facts: factsOf(citation),
      ...(anchor === undefined ? {} : { anchor }),
    };
    references.set(key, known);
    return `#${known.id}`;
  }

  return { html: annotateHtml(body, { href }), references: [...references.values()] };
}
