import type { ArticleSummary } from "./articleSummarySchema.js";

/** The site that publishes the articles, as machines need to know it. */
export interface PublicSite {
  /** `"Trường Chính trị tỉnh …"`. */
  readonly name: string;
  /** The absolute address of the home page: `"https://truong.example.vn/"`. */
  readonly url: string;
  readonly description?: string;
  /** `"vi-VN"` by default. */
  readonly language?: string;
  /** Who publishes, where it is not called as the site. */
  readonly publisher?: string;
  /** What the publisher is in schema.org; `"EducationalOrganization"` by default (a school is no authority). */
  readonly publisherType?: string;
  /** The address of the publisher's sign, relative or absolute. */
  readonly logo?: string;
  /** The names of the sections by their slugs. */
  readonly sections?: Readonly<Record<string, string>>;
  /** Where an article stands, relative or absolute; `/section/slug` by default. */
  readonly articlePath?: (article: ArticleSummary) => string;
  /** Where a section stands, relative or absolute; `/section` by default. */
  readonly sectionPath?: (section: string) => string;
}
