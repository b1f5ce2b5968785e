import { definePageProfile } from "../definePageProfile.js";
import type { PageProfile } from "../pageProfile.js";

/** NukeViet 4, an article of the news module: structure of the default theme's `detail.tpl`. */
export const NUKEVIET_DETAIL: PageProfile = /* @__PURE__ */ definePageProfile({
  name: "nukeviet",
  signs: {
    ".news_column": 0.6,
    "#news-bodyhtml": 0.7,
    ".bodytext": 0.5,
    ".hometext": 0.4,
    "#stringrating": 0.3,
  },
  parts: {
    title: [".news_column h1", "h1.title", '[itemprop="headline"]'],
    "date-line": [
      ".news_column span.h5",
      ".news_column .h5:not(p)",
      ".news_column .time",
      ".news_column .date",
    ],
    summary: [".hometext", "#hometext", '[itemprop="description"]'],
    body: ["#news-bodyhtml, .news_column figure.article", ".bodytext", "#bodytext"],
    attachments: ".news-download-file",
    comments: ["#stringrating", "#idcomment", ".comment-list"],
    related: [".detail-related", ".other-news ul", ".related"],
    breadcrumb: [".breadcrumbs", ".breadcrumb"],
    tags: ".keywords",
  },
});

/** NukeViet 4, the views “In ra” and “Lưu bài viết này”: structure of `print.tpl` and `savefile.tpl`. */
export const NUKEVIET_PRINT: PageProfile = /* @__PURE__ */ definePageProfile({
  name: "nukeviet-print",
  signs: {
    "#hd_print": 0.9,
    "#print #bodytext": 0.8,
    "#content #bodytext": 0.7,
    "#footer #url": 0.4,
  },
  parts: {
    banner: ["#hd_print", "#header"],
    title: ["#content h1", "#print h1", "h1"],
    "date-line": ["#content > ul > li:first-child", "#content .time", "#content > .date"],
    summary: "#hometext",
    body: ["#bodytext, #content .imghome"],
    author: "#author",
    footer: "#footer",
  },
});
