/**
 * What a part of an old page is for; a profile points at elements with these names. `"body"` is the article's own text and
 * nothing else, `"content"` the place where the article stands with whatever furniture is printed in between.
 */
export type PagePart =
  | "actions"
  | "album"
  | "attachments"
  | "author"
  | "banner"
  | "body"
  | "breadcrumb"
  | "clock"
  | "comments"
  | "content"
  | "date-line"
  | "footer"
  | "latest"
  | "navigation"
  | "rating"
  | "related"
  | "share"
  | "site-links"
  | "source"
  | "summary"
  | "tags"
  | "title"
  | "views"
  | "visits";
