import type { PublicSite } from "@sotruong/articles";
import type { PageFrame } from "../parts/pageFrame.js";

/** The site as feeds, linked data and sitemaps name it; nothing here belongs to one school. */
export function publicSiteOf({ settings, sections, origin }: PageFrame): PublicSite {
  return {
    name: settings.name,
    url: `${origin}/`,
    description: settings.motto,
    logo: "/hinh/emblem.svg",
    sections: Object.fromEntries(sections.map(({ id, name }) => [id, name])),
    articlePath: ({ slug }) => `/bai-viet/${slug}`,
    sectionPath: (section) => `/chuyen-muc/${section}`,
  };
}
