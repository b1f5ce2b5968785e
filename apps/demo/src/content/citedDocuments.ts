import { bodyText } from "@sotruong/articles";
import {
  type Citation,
  type CitedEntry,
  citationKey,
  formatCitation,
  indexCitations,
  type LawPortal,
  lawPortals,
  sameDocument,
} from "@sotruong/citations";
import { shortDate } from "./shortDate.js";
import type { Story } from "./story.js";

export interface PortalLink {
  readonly name: string;
  readonly url: string;
}

/** A document that stories of the site name, as the index shows it. */
export interface CitedDocument {
  /** Of its entry on the page of all documents. */
  readonly anchor: string;
  readonly name: string;
  readonly facts: string;
  readonly type: string;
  readonly system: Citation["system"];
  readonly citation: Citation;
  readonly mentions: number;
  readonly stories: readonly { readonly story: Story; readonly mentions: number }[];
  readonly portals: readonly PortalLink[];
}

const SYSTEM_FACTS = {
  party: "văn bản của Đảng",
  state: "văn bản của Nhà nước",
  other: undefined,
} as const;

/** What is known of a document: "Chính phủ · ban hành ngày 01/9/2017 · văn bản của Nhà nước". */
export function factsOf({ issuer, date, system }: Citation): string {
  const day = date === undefined || date.length < 10 ? date : shortDate(date);
  const issued = date?.length === 10 ? `ban hành ngày ${day}` : `ban hành năm ${day}`;
  return [issuer, day === undefined ? undefined : issued, SYSTEM_FACTS[system]]
    .filter((fact) => fact !== undefined)
    .join(" · ");
}

function portalLink({ name, href }: LawPortal, citation: Citation): readonly PortalLink[] {
  const url = href(citation);
  return url === undefined ? [] : [{ name, url }];
}

function describe(entry: CitedEntry, stories: ReadonlyMap<string, Story>): CitedDocument {
  const { citation, key, count, articles } = entry;
  const name = formatCitation(citation, { mention: "later" });
  return {
    anchor: `vb-${key.replace(/[^a-z0-9]+/gu, "-")}`,
    name: name.charAt(0).toLocaleUpperCase("vi") + name.slice(1),
    facts: factsOf(citation),
    type: citation.type ?? citation.impliedType ?? "Chưa rõ loại",
    system: citation.system,
    citation,
    mentions: count,
    stories: articles.flatMap(({ id, count: mentions }) => {
      const story = stories.get(id);
      return story === undefined ? [] : [{ story, mentions }];
    }),
    portals: lawPortals.flatMap((portal) => portalLink(portal, citation)),
  };
}

/** All documents that the stories name, the most cited first. */
export function citedDocuments(stories: readonly Story[]): readonly CitedDocument[] {
  const bySlug = new Map(stories.map((story) => [story.slug, story]));
  const texts = stories.map(({ slug, body }) => ({ id: slug, text: bodyText(body) }));
  return indexCitations(texts).documents.map((entry) => describe(entry, bySlug));
}

/** The entry of the index that a reference means. */
export function documentOf(
  citation: Citation,
  documents: readonly CitedDocument[],
): CitedDocument | undefined {
  const key = citationKey(citation);
  return documents.find(
    (document) =>
      citationKey(document.citation) === key &&
      sameDocument(document.citation, citation) !== "different",
  );
}
