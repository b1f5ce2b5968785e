import type { LineRole } from "../lineRole.js";
import type { PagePart } from "../pagePart.js";
import type { PageLine } from "./pageLine.js";
import type { Recognition } from "./recognizeLine.js";

/** The role of an item of a part, and of a heading in it. */
const ROLES: Readonly<Partial<Record<PagePart, readonly [item: LineRole, heading: LineRole]>>> = {
  actions: ["actions", "actions"],
  album: ["album-caption", "album-heading"],
  attachments: ["attachment", "attachments-heading"],
  author: ["author", "author"],
  banner: ["banner", "banner"],
  breadcrumb: ["breadcrumb", "breadcrumb"],
  clock: ["visit-clock", "visit-clock"],
  comments: ["comments", "comments"],
  footer: ["footer", "footer"],
  latest: ["latest", "latest-heading"],
  navigation: ["navigation", "navigation"],
  rating: ["views", "views"],
  related: ["related", "related-heading"],
  share: ["share", "share"],
  "site-links": ["site-link", "links-heading"],
  source: ["source", "source"],
  summary: ["summary", "summary"],
  tags: ["tags", "tags-heading"],
};
const LISTS: ReadonlySet<PagePart> = new Set(["related", "latest"]);
/** What a line says about itself is surer than the name of the box it stands in. */
const OWN_ROLES: Readonly<Partial<Record<Recognition["kind"], LineRole>>> = {
  actions: "actions",
  breadcrumb: "breadcrumb",
  share: "share",
  visits: "visits",
};

function ownRole(line: PageLine, recognition: Recognition | undefined): LineRole | undefined {
  if (recognition === undefined) return undefined;
  if (recognition.kind === "heading") {
    switch (recognition.form) {
      case "related-heading":
      case "latest-heading":
      case "links-heading":
      case "visits-heading":
      case "album-heading":
        return recognition.form;
      case "leaked-title":
        return "leaked-title";
      default:
        return undefined;
    }
  }
  if (
    recognition.kind === "labelled" &&
    (recognition.form === "source" || recognition.form === "author")
  )
    return recognition.form;
  return line.links.length === 0 ? OWN_ROLES[recognition.kind] : undefined;
}

/** What the part that a line stands in makes of it; `undefined` where the line itself must tell. */
export function partRole(
  line: PageLine,
  recognition: Recognition | undefined,
): LineRole | undefined {
  const { part } = line;
  if (part === undefined || part === "body" || part === "content" || part === "title") {
    return undefined;
  }
  if (part === "date-line" || part === "views") {
    if (recognition?.kind === "date-line") return "date-line";
    return recognition?.kind === "views" || recognition?.kind === "rating" ? "views" : undefined;
  }
  if (recognition?.kind === "date-line" && LISTS.has(part)) return "related-date";
  const own = ownRole(line, recognition);
  if (own !== undefined) return own;
  const [item, heading] = ROLES[part] ?? [];
  const announces =
    recognition?.kind === "heading" || (line.headingLevel !== undefined && line.links.length === 0);
  return announces ? heading : item;
}
