import type { DefaultTreeAdapterTypes } from "parse5";
import type { PageMetadata } from "./pageMetadata.js";

/** An element of a parsed page: a node of parse5's default tree. */
export type PageElement = DefaultTreeAdapterTypes.Element;

/** A parsed HTML page, as profiles see it. */
export interface OldPage {
  readonly root: DefaultTreeAdapterTypes.Document;
  /** Where the page was: what the caller said, else what the page or the tool that saved it says. */
  readonly url?: string;
  /** What its addresses are resolved against: its `<base href>`, else {@link OldPage.url}. */
  readonly base?: string;
  readonly metadata: PageMetadata;
  /** The elements that a CSS selector names, in document order; nothing for a selector that cannot be read. */
  select(selector: string): readonly PageElement[];
}
