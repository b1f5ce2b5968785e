import type { OldPage, PageElement } from "./oldPage.js";
import type { PagePart } from "./pagePart.js";

/** The elements that hold each part of a page; what lies in none of them is told apart by its wording. */
export type PageParts = Readonly<Partial<Record<PagePart, readonly PageElement[]>>>;

/** How the pages of one content system are recognised and where their parts stand. */
export interface PageProfile {
  /** Comes out as `ImportedPage.profile`. */
  readonly name: string;
  /** From 0 (not such a page) to 1 (certainly one); the profile with the highest confidence reads the page. */
  recognises(page: OldPage): number;
  /** Points at the parts; it never throws. */
  extract(page: OldPage): PageParts;
}
