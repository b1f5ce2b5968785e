import { escapeHtml, type SafeHtml } from "@sotruong/core";
import type { Citation } from "./citation.js";
import { citationKey } from "./citationKey.js";
import { type FindCitationsOptions, findCitations } from "./findCitations.js";
import { isSafeHref } from "./internal/isSafeHref.js";

/** What {@link annotateCitations} can be told. */
export interface AnnotateCitationsOptions extends FindCitationsOptions {
  /** Where a reference leads; without an address it is marked by `<cite>`. Anything but http, https or a path is dropped. */
  readonly href?: (citation: Citation) => string | undefined;
  /** References that were found before in the same text, to spare a second search. */
  readonly citations?: readonly Citation[];
}

/**
 * Marks the references of a plain text: `<a>` where `href` gives an address, `<cite>` elsewhere, everything else escaped.
 * Without its tags the result is the text.
 *
 * @example
 * ```ts
 * annotateCitations("theo Chỉ thị số 16/CT-TTg"); // => "theo <cite data-citation=\"16.ct-ttg\">Chỉ thị số 16/CT-TTg</cite>"
 * ```
 */
export function annotateCitations(text: string, options: AnnotateCitationsOptions = {}): SafeHtml {
  const { href, citations = findCitations(text, options) } = options;
  let html = "";
  let done = 0;
  for (const citation of citations) {
    const { start, end } = citation.span;
    const marked = text.slice(start, end);
    const address = href?.(citation);
    const key = escapeHtml(citationKey(citation));
    html += escapeHtml(text.slice(done, start));
    html +=
      address !== undefined && isSafeHref(address)
        ? `<a href="${escapeHtml(address)}" data-citation="${key}">${escapeHtml(marked)}</a>`
        : `<cite data-citation="${key}">${escapeHtml(marked)}</cite>`;
    done = end;
  }
  return `${html}${escapeHtml(text.slice(done))}` as SafeHtml;
}
