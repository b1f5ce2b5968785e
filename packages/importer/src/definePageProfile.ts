import type { PageElement } from "./oldPage.js";
import type { PagePart } from "./pagePart.js";
import type { PageProfile } from "./pageProfile.js";

/** A profile as data: CSS selectors that speak for it, and selectors of its parts. */
export interface PageProfileDefinition {
  readonly name: string;
  /** Selector → how much one such element speaks for the profile, from 0 to 1; several add up. */
  readonly signs: Readonly<Record<string, number>>;
  /** For each part the selectors to try; the first that names an element counts. */
  readonly parts: Readonly<Partial<Record<PagePart, string | readonly string[]>>>;
}

/**
 * Makes a profile out of data: a site adds its own template to `importArticlePage` in a few lines.
 *
 * @example
 * ```ts
 * const profile = definePageProfile({
 *   name: "truong-cu",
 *   signs: { "#bai-viet": 0.9 },
 *   parts: { title: "#bai-viet .ten", body: "#bai-viet .noi-dung" },
 * });
 * const html = "<div id=bai-viet><b class=ten>Khai giảng</b><div class=noi-dung>Sáng nay lớp khai giảng.</div></div>";
 * const page = await importArticlePage({ html }, { profiles: [profile] });
 * page.profile; // => "truong-cu"
 * page.article.title; // => "Khai giảng"
 * ```
 */
export function definePageProfile({ name, signs, parts }: PageProfileDefinition): PageProfile {
  return {
    name,
    recognises(page) {
      let doubt = 1;
      for (const [selector, weight] of Object.entries(signs)) {
        if (page.select(selector).length > 0) doubt *= 1 - weight;
      }
      return 1 - doubt;
    },
    extract(page) {
      const found: Partial<Record<PagePart, readonly PageElement[]>> = {};
      for (const [part, selectors] of Object.entries(parts)) {
        const elements = [selectors]
          .flat()
          .map((selector) => page.select(selector))
          .find((selected) => selected.length > 0);
        if (elements) found[part as PagePart] = elements;
      }
      return found;
    },
  };
}
