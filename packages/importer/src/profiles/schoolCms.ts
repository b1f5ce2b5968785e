import { definePageProfile } from "../definePageProfile.js";
import type { PageProfile } from "../pageProfile.js";

/**
 * The news template that many political schools share, newer form: a hidden rating block whose count is the view counter,
 * `h1.posttitle`, `span.time`, `h2.postdesc`, the body in one `span`, `div.tags`, `span.title-other`.
 */
export const SCHOOL_CMS: PageProfile = /* @__PURE__ */ definePageProfile({
  name: "cms-html",
  signs: {
    ".posttitle": 0.7,
    ".postdesc": 0.5,
    ".title-other": 0.4,
    '[itemprop="ratingCount"]': 0.2,
  },
  parts: {
    content: ".content:has(.posttitle)",
    title: ".posttitle",
    "date-line": [".posttitle ~ .time", ".content .time"],
    summary: ".postdesc",
    tags: ".tags",
    related: [".title-other ~ ul", ".title-other ~ div"],
  },
});

/** The older form of the same template: `div.tin-tuc` with `div.Author_time_detail`, `div.des_detail`, `div.content`. */
export const OLDER_SCHOOL_CMS: PageProfile = /* @__PURE__ */ definePageProfile({
  name: "cms-html-older",
  signs: {
    ".Author_time_detail": 0.7,
    ".des_detail": 0.5,
    ".div_icon_detail": 0.4,
    ".tin-tuc .tieu-de": 0.5,
  },
  parts: {
    title: [".tin-tuc .tieu-de h1", ".tieu-de h1", ".tieu-de"],
    "date-line": ".Author_time_detail",
    summary: ".des_detail",
    body: [".tin-tuc .content", ".des_detail ~ .content"],
    tags: ".tags",
    actions: ".div_icon_detail",
  },
});
