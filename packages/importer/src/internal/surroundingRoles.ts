import type { FurnitureForm } from "../furnitureLabel.js";
import type { LineRole } from "../lineRole.js";
import { ItemBlock } from "./itemBlock.js";
import { isShouting } from "./locateHeader.js";
import type { PageLine } from "./pageLine.js";
import { partRole } from "./partRole.js";
import type { Recognition } from "./recognizeLine.js";
import { splitAlbumRun } from "./splitAlbumRun.js";

type ItemRole =
  | "album-caption"
  | "attachment"
  | "footer"
  | "latest"
  | "related"
  | "site-link"
  | "tags";

const ITEM_ROLES: Partial<Record<FurnitureForm, ItemRole>> = {
  "album-heading": "album-caption",
  "attachments-heading": "attachment",
  "latest-heading": "latest",
  "links-heading": "site-link",
  "related-heading": "related",
  "tags-heading": "tags",
};
const HEADING_ROLES: Partial<Record<FurnitureForm, LineRole>> = {
  "album-heading": "album-heading",
  "attachments-heading": "attachments-heading",
  comments: "comments",
  "latest-heading": "latest-heading",
  "leaked-title": "leaked-title",
  "links-heading": "links-heading",
  navigation: "navigation",
  "related-heading": "related-heading",
  "tags-heading": "tags-heading",
  "visits-heading": "visits-heading",
};
const LONGEST_ITEM: Readonly<Record<ItemRole, number>> = {
  "album-caption": 2_000,
  attachment: 300,
  footer: 300,
  latest: 320,
  related: 320,
  "site-link": 120,
  tags: 300,
};

interface Surroundings {
  readonly lines: readonly PageLine[];
  readonly recognitions: readonly (Recognition | undefined)[];
  readonly albumRuns: ReadonlyMap<number, number>;
  /** Tells the lines of the article, which have their roles already. */
  readonly taken: ReadonlyMap<number, LineRole>;
  /** Where the article begins. */
  readonly titleLine: number;
}

const ORGANIZATION =
  /^(?:trường chính trị|trường cao đẳng|trường đại học|học viện|tỉnh ủy|tỉnh uỷ|thành ủy|ủy ban nhân dân|ubnd|sở|ban tuyên giáo|ban tổ chức|đảng bộ|đảng cộng sản|cổng thông tin|trang thông tin|website)(?!\p{L})/iu;
const LONGEST_BANNER = 140;
const MOST_LINKED = 0.9;

/** A line that is links and nothing else. */
function isLinks({ plain, links }: PageLine): boolean {
  if (links.length === 0) return false;
  const linked = links.reduce((length, { label }) => length + label.length, 0);
  return linked >= plain.length * MOST_LINKED;
}

/** What the line itself suggests where no block claims it. */
function unclaimedRole(line: PageLine, above: boolean): LineRole {
  if (above && line.plain.length <= LONGEST_BANNER && ORGANIZATION.test(line.plain))
    return "banner";
  if (line.plain === "" && line.images.length > 0) return above ? "banner" : "leftover";
  return isLinks(line) ? "navigation" : "leftover";
}

/** The run of captions may follow the related titles without a mark: the only line that does not shout, and the last. */
function isUnmarkedRun(
  { lines, recognitions }: Surroundings,
  line: number,
  since: number,
): boolean {
  const items = lines.slice(since, line);
  const run = lines[line];
  const next = lines[line + 1];
  return (
    run !== undefined &&
    items.length >= 2 &&
    items.every(isShouting) &&
    !isShouting(run) &&
    (next === undefined || next.gapBefore || recognitions[line + 1] !== undefined) &&
    (splitAlbumRun(run.plain)[0]?.length ?? 0) >= 4
  );
}

/** Gives the lines round the article their roles: blocks under known headings, and `"leftover"` for the rest. */
export function surroundingRoles(page: Surroundings): ReadonlyMap<number, LineRole> {
  const { lines, recognitions, albumRuns, taken, titleLine } = page;
  const roles = new Map<number, LineRole>();
  let items: ItemRole | undefined;
  let block = new ItemBlock();
  let since = 0;
  const begin = (role: ItemRole | undefined, line: number): void => {
    items = role;
    block = new ItemBlock();
    since = line + 1;
  };
  const placeItem = (line: number): LineRole => {
    const { plain = "", gapBefore = true } = lines[line] ?? {};
    if (items === undefined || plain.length > LONGEST_ITEM[items] || !block.accepts(gapBefore)) {
      items = undefined;
      const current = lines[line];
      return current ? unclaimedRole(current, line < titleLine) : "leftover";
    }
    if (items === "related" && isUnmarkedRun(page, line, since)) {
      items = undefined;
      return "album";
    }
    return items;
  };
  for (let line = 0; line < lines.length; line += 1) {
    if (taken.has(line)) {
      items = undefined;
      continue;
    }
    const bullets = albumRuns.get(line);
    if (bullets !== undefined) {
      roles.set(line, "album");
      for (let caption = 1; caption <= bullets; caption += 1)
        roles.set(line + caption, "album-caption");
      line += bullets;
      items = undefined;
      continue;
    }
    const recognition = recognitions[line];
    const current = lines[line];
    const given = current && partRole(current, recognition);
    if (given !== undefined) {
      roles.set(line, given);
      const role = recognition?.kind === "heading" ? ITEM_ROLES[recognition.form] : undefined;
      if (role !== undefined) begin(role, line);
      else if (given !== "related-date") items = undefined;
      continue;
    }
    switch (recognition?.kind) {
      case undefined:
      case "bullet":
        roles.set(line, placeItem(line));
        break;
      case "heading": {
        const role = HEADING_ROLES[recognition.form] ?? "leftover";
        if (recognition.form === "leaked-title") roles.set(line, role);
        else if (recognition.form === "navigation" && items !== undefined)
          roles.set(line, placeItem(line));
        else {
          roles.set(line, role);
          begin(ITEM_ROLES[recognition.form], line);
        }
        break;
      }
      case "labelled":
        if (recognition.form === "copyright" || recognition.form === "contact") {
          roles.set(line, "footer");
          begin("footer", line);
          block.accepts(false);
        } else if (recognition.form === "tags-heading") roles.set(line, "tags");
        else if (recognition.form === "attachments-heading") roles.set(line, "attachment");
        else if (recognition.form === "source" || recognition.form === "comments") {
          roles.set(line, recognition.form);
        } else roles.set(line, placeItem(line));
        break;
      case "actions":
      case "share":
      case "visits":
      case "breadcrumb":
        roles.set(line, recognition.kind);
        items = undefined;
        break;
      case "attachment":
        roles.set(line, items === undefined ? "attachment" : placeItem(line));
        break;
      case "date-line":
        if (items === "related" || items === "latest") roles.set(line, "related-date");
        else if (recognition.dateLine.place !== undefined) roles.set(line, "print-date");
        else roles.set(line, line < titleLine ? "visit-clock" : "leftover");
        break;
      default:
        roles.set(line, "leftover");
    }
  }
  return roles;
}
