import type { SafeHtml } from "@sotruong/core";

/**
 * What a page needs to be printed. Every string is ready to print: formatting dates and names is the caller's, so this
 * package knows no article schema.
 */
export interface Printable {
  /** Language tag of the content, such as `vi` or `vi-VN`. */
  readonly language: string;
  readonly siteName: string;
  readonly section?: string;
  readonly title: string;
  /** Author and post on one line. */
  readonly byline?: string;
  /** When it was published, as the site writes it. */
  readonly dateLine?: string;
  readonly body: SafeHtml;
  /** The one public address, absolute, `http` or `https`. */
  readonly canonicalUrl: string;
  /** When it is printed, as the reader shall read it; the label “In lúc” is put in front where it is missing. */
  readonly printedAt?: string;
}
