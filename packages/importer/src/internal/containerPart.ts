import type { PageElement } from "../oldPage.js";
import type { PagePart } from "../pagePart.js";
import { attribute } from "./pageNode.js";

/**
 * Words that templates name the containers round an article with, in English and in Vietnamese without accents. They are
 * compared with the whole words of a class or id (“other-news”, “tinLienQuan”).
 */
const WORDS: Readonly<Partial<Record<PagePart, string>>> = {
  banner:
    "banner|logo|slogan|masthead|site-name|site-title|site-header|top-header|header-top|page-header-top",
  breadcrumb: "breadcrumb|breadcrumbs|breadcrum|duong-dan|pathway",
  navigation:
    "menu|menus|nav|navbar|navigation|mainmenu|main-menu|topmenu|menu-top|menu-left|pagination|pager|paging|phan-trang|login|search|tim-kiem|sitemap|skip-link|language|languages",
  footer: "footer|foot-page|page-footer|site-footer|chan-trang|copyright|ban-quyen",
  comments: "comment|comments|binh-luan|y-kien|phan-hoi|rating|ratings|danh-gia|vote|votes|stars",
  related:
    "related|related-news|related-posts|other-news|others-news|news-other|othernews|tin-khac|tin-lien-quan|tin-cu-hon|tin-moi-hon|bai-viet-khac|bai-lien-quan|tinkhac|tinlienquan|cac-tin-khac",
  latest:
    "latest|latest-news|recent|recent-posts|newest|tin-moi|tin-moi-nhat|most-read|xem-nhieu|doc-nhieu|hot-news",
  share:
    "share|sharing|social|socials|addthis|fb-like|zalo-share-button|social-share|chia-se|mang-xa-hoi",
  tags: "tags|tag-list|keywords|tu-khoa|taglist",
  clock:
    "clock|today|current-date|date-now|datenow|ngay-gio|dong-ho|server-time|time-now|current-time",
  visits: "counter|visitors|visitor|thong-ke|thongke|truy-cap|statistic|statistics|online",
  "site-links": "weblink|weblinks|lien-ket|lienket|lien-ket-website|link-website|links-website",
  "date-line":
    "date|time|datetime|date-time|ngay|ngay-dang|ngaydang|published|publish-date|pubdate|post-date|posted-on|article-date|news-date|thoi-gian|thoigian|item-date-created|created|timestamp|submitted",
  author: "author|authors|byline|tac-gia|tacgia|item-author|writer|but-danh",
  views: "views|view-count|viewcount|hits|luot-xem|luotxem|item-hits",
  summary:
    "summary|sapo|lead|chapeau|excerpt|hometext|introtext|intro-text|item-intro-text|tom-tat|tomtat|trich-yeu|short-desc|news-desc|article-desc|description",
  source: "source|nguon|nguon-tin|nguontin",
  attachments:
    "attachment|attachments|dinh-kem|dinhkem|file-dinh-kem|filedinhkem|tep-dinh-kem|download|downloads|item-attachments|download-file",
  title:
    "title|headline|tieu-de|tieude|tieu-de-tin|article-title|news-title|post-title|entry-title|node-title|item-title|detail-title|page-title",
  album: "album|gallery|slider|carousel|slideshow|thu-vien-anh|thuvienanh",
};
/** What an inline element may be by its name; any other is a word of its line. */
const INLINE_PARTS: ReadonlySet<PagePart> = new Set([
  "author",
  "clock",
  "date-line",
  "source",
  "summary",
  "title",
  "views",
]);
/** What a container may be called inside an article without being furniture. */
const INSIDE_BODY: ReadonlySet<PagePart> = new Set(["comments", "related", "share", "tags"]);
const KNOWN: ReadonlyMap<string, PagePart> = /* @__PURE__ */ new Map(
  Object.entries(WORDS).flatMap(([part, words]) =>
    words.split("|").map((word) => [word, part as PagePart] as const),
  ),
);
const BY_TAG: Readonly<Partial<Record<string, PagePart>>> = { nav: "navigation", footer: "footer" };
const CAMEL = /(\p{Ll})(\p{Lu})/gu;
const NOT_A_WORD = /[^a-z0-9]+/u;
const WHOLE_PAGE = new Set(["html", "body", "main", "article", "form"]);

const remembered = new Map<string, PagePart | undefined>();
const MOST_REMEMBERED = 5_000;

function partOfName(name: string): PagePart | undefined {
  const words = name.replace(CAMEL, "$1-$2").toLowerCase().split(NOT_A_WORD);
  const joined = words.join("-");
  const whole = KNOWN.get(joined);
  if (whole !== undefined) return whole;
  for (let length = 3; length > 0; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const part = KNOWN.get(words.slice(start, start + length).join("-"));
      if (part !== undefined) return part;
    }
  }
  return undefined;
}

function partOfNames(names: string): PagePart | undefined {
  if (remembered.has(names)) return remembered.get(names);
  let part: PagePart | undefined;
  for (const name of names.split(/\s+/u)) part ??= partOfName(name);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(names, part);
  return part;
}

/** What the tag, classes or id of a container say it is for, `within` the part that it stands in. */
export function containerPart(
  element: PageElement,
  within: PagePart | undefined,
  inline = false,
): PagePart | undefined {
  if (WHOLE_PAGE.has(element.tagName)) return undefined;
  if (within === "navigation" || within === "footer") return undefined;
  const byTag = BY_TAG[element.tagName];
  const part = byTag ?? (element.attrs.length === 0 ? undefined : partOfNames(namesOf(element)));
  if (part === undefined || (inline && !INLINE_PARTS.has(part))) return undefined;
  if (within === undefined || within === "content") return part;
  if (within === "banner") return part === "clock" || part === "navigation" ? part : undefined;
  return within === "body" && INSIDE_BODY.has(part) ? part : undefined;
}

function namesOf(element: PageElement): string {
  const names = `${attribute(element, "class")} ${attribute(element, "id")}`.trim();
  return names.length > 300 ? "" : names;
}
