import { findContent } from "../internal/findContent.js";
import type { PageProfile } from "../pageProfile.js";

/**
 * Any page: the body is what microdata says it is, else the place that holds most of the page's prose. Title, time and
 * author then come from the page's own metadata and from what its lines say.
 */
export const GENERIC: PageProfile = {
  name: "generic",
  recognises: () => 0.05,
  extract(page) {
    const body = page.select('[itemprop="articleBody"]');
    if (body.length === 1) return { body };
    const content = findContent(page.root);
    return content === undefined ? {} : { content: [content] };
  },
};
