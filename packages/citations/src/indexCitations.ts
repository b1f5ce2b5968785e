import type { Citation } from "./citation.js";
import { citationKey } from "./citationKey.js";
import { type FindCitationsOptions, findCitations } from "./findCitations.js";
import { resolveCitations } from "./resolveCitations.js";
import { sameDocument } from "./sameDocument.js";

/** An article whose text is searched, by an id of the caller's. */
export interface CitingArticle {
  readonly id: string;
  readonly text: string;
}

/** A document with the articles that cite it. */
export interface CitedEntry {
  readonly key: string;
  /** The fullest reference that was met: with type and date where any had them. */
  readonly citation: Citation;
  readonly articles: readonly { readonly id: string; readonly count: number }[];
  /** All mentions in all articles. */
  readonly count: number;
}

/** Which article cites which document. */
export interface CitationIndex {
  /** Most cited first: by articles, then by mentions, then by key. */
  readonly documents: readonly CitedEntry[];
  /** The keys of the documents that an article cites, in the order of first mention. */
  readonly byArticle: ReadonlyMap<string, readonly string[]>;
}

interface Draft {
  readonly key: string;
  citation: Citation;
  readonly counts: Map<string, number>;
}

function detail(citation: Citation): number {
  return [citation.type, citation.date, citation.issuer, citation.sign].filter(
    (field) => field !== undefined,
  ).length;
}

// Drafts under one number and sign: other documents of the same name get a key of their own, by date or issuer.
function draftFor(drafts: Map<string, Draft[]>, citation: Citation): Draft {
  const key = citationKey(citation);
  const under = drafts.get(key) ?? [];
  drafts.set(key, under);
  const known = under.find((draft) => sameDocument(draft.citation, citation) !== "different");
  if (known !== undefined) {
    if (detail(citation) > detail(known.citation)) known.citation = citation;
    return known;
  }
  const draft = {
    key: under.length === 0 ? key : `${key}~${under.length + 1}`,
    citation,
    counts: new Map<string, number>(),
  };
  under.push(draft);
  return draft;
}

/**
 * Builds the index of the documents that a set of articles cites. Short forms count for the document that they mean in
 * their article; references that may mean two documents are not joined where date or issuer contradicts.
 *
 * @example
 * ```ts
 * const index = indexCitations([
 *   { id: "a", text: "Nghị định số 101/2017/NĐ-CP và Chỉ thị số 16/CT-TTg" },
 *   { id: "b", text: "theo Nghị định 101/2017/NĐ-CP" },
 * ]);
 * index.documents.map((entry) => entry.key); // => ["101.2017.nd-cp", "16.ct-ttg"]
 * index.documents[0].count; // => 2
 * ```
 */
export function indexCitations(
  articles: Iterable<CitingArticle>,
  options: FindCitationsOptions = {},
): CitationIndex {
  const drafts = new Map<string, Draft[]>();
  const byArticle = new Map<string, readonly string[]>();
  for (const { id, text } of articles) {
    const keys = new Set<string>(byArticle.get(id));
    const citations = findCitations(text, options);
    for (const mention of resolveCitations(text, { ...options, citations })) {
      const citation = mention.antecedent ?? mention.citation;
      if (citation === undefined) continue;
      const draft = draftFor(drafts, citation);
      draft.counts.set(id, (draft.counts.get(id) ?? 0) + 1);
      keys.add(draft.key);
    }
    byArticle.set(id, [...keys]);
  }
  const documents = [...drafts.values()].flat().map(({ key, citation, counts }) => {
    const citing = [...counts].map(([id, count]) => ({ id, count }));
    return {
      key,
      citation,
      articles: citing,
      count: citing.reduce((sum, { count }) => sum + count, 0),
    };
  });
  documents.sort(
    (a, b) =>
      b.articles.length - a.articles.length || b.count - a.count || (a.key < b.key ? -1 : 1),
  );
  return { documents, byArticle };
}
