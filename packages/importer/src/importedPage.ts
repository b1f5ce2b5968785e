import type { Citation } from "@sotruong/citations";
import type { Finding, SafeHtml } from "@sotruong/core";
import type { FoundDate } from "@sotruong/dates";
import type { Figure } from "@sotruong/quotas/figures";
import type { ImportStep } from "./importStep.js";
import type { LineRole } from "./lineRole.js";

/** Who wrote an imported article. */
export interface ImportedAuthor {
  readonly name: string;
  /** “ThS.”, “PGS,TS”: what was printed before the name. */
  readonly academicTitle?: string;
  readonly post?: string;
  /** Spelled out where the abbreviation has one reading. */
  readonly unit?: string;
}

/** Something on the page that a person should look at. */
export interface ImportFinding extends Finding {
  /** The line it concerns, counted from 0 in `lines`; a `span` always points into `article.text`. */
  readonly line?: number;
}

/** One visible line of the old page and what it was taken for. */
export interface ImportedLine {
  readonly text: string;
  readonly role: LineRole;
}

/** The article of an old page. */
export interface ImportedArticle {
  /** As printed; empty where the page holds no article. */
  readonly title: string;
  /** In sentence case where the old page shouted. */
  readonly displayTitle: string;
  readonly summary?: string;
  readonly authors: readonly ImportedAuthor[];
  /** The wall time as printed; the zone is `"unknown"` unless the page itself names it. */
  readonly publishedAt?: { readonly wallTime: string; readonly zone: string };
  /** Views, never votes: old templates printed them as the count of an invented rating. */
  readonly views?: number;
  readonly body: SafeHtml;
  /** The body's paragraphs, one per line; the spans of citations, dates and figures point into it. */
  readonly text: string;
  readonly related: readonly { readonly title: string; readonly url?: string }[];
  /** `url` is empty where a text page lost it. */
  readonly attachments: readonly { readonly name: string; readonly url: string }[];
  readonly images: readonly {
    readonly url: string;
    readonly alt?: string;
    readonly caption?: string;
  }[];
  readonly tags: readonly string[];
  /** Where the article was taken from, as printed. */
  readonly source?: string;
}

/** What stood round the article; it belongs to the day the page was saved, not to the article. */
export interface ImportedSite {
  readonly links: readonly { readonly label: string; readonly url?: string }[];
  readonly visits?: {
    readonly online: number;
    readonly today: number;
    readonly yesterday: number;
    readonly total: number;
  };
  /** The captions as they ran together, and ways in which they may be cut; none is claimed. */
  readonly album?: { readonly raw: string; readonly candidates: readonly (readonly string[])[] };
  readonly latest: readonly { readonly title: string; readonly url?: string }[];
}

/** An old page, taken apart: plain JSON, every line accounted for. */
export interface ImportedPage {
  /** Which profile read the page: `"cms-text"`, `"cms-html"`, `"nukeviet"`, `"generic"` … */
  readonly profile: string;
  /** Where the page was, as far as the caller, the saving tool or the page says. */
  readonly url?: string;
  /** What the page itself calls its address. */
  readonly canonicalUrl?: string;
  readonly article: ImportedArticle;
  readonly site: ImportedSite;
  readonly citations: readonly Citation[];
  readonly dates: readonly FoundDate[];
  readonly figures: readonly Figure[];
  readonly warnings: readonly ImportFinding[];
  /** What was done so that the page could be read: charset, fonts, entities, Word's markup. */
  readonly steps: readonly ImportStep[];
  /** Every non-blank line of the input, once, in order. */
  readonly lines: readonly ImportedLine[];
}
