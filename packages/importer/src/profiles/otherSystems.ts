import { definePageProfile } from "../definePageProfile.js";
import type { PageProfile } from "../pageProfile.js";

/** Other content systems that public bodies use; where a site changed its template, the generic profile reads on. */
export const OTHER_SYSTEMS: readonly PageProfile[] = /* @__PURE__ */ [
  {
    name: "joomla-k2",
    signs: { "#k2Container": 0.8, ".itemFullText": 0.6, ".itemHeader": 0.3 },
    parts: {
      title: ".itemTitle",
      "date-line": ".itemDateCreated",
      author: ".itemAuthor",
      views: ".itemHits",
      summary: ".itemIntroText",
      body: ".itemFullText",
      tags: ".itemTagsBlock",
      attachments: ".itemAttachmentsBlock",
      related: [".itemRelated", ".itemAuthorLatest"],
      navigation: ".itemNavigation",
      actions: ".itemToolbar",
    },
  },
  {
    name: "liferay",
    signs: {
      ".journal-content-article": 0.6,
      ".portlet-asset-publisher": 0.5,
      ".asset-full-content": 0.4,
    },
    parts: {
      title: [
        ".asset-full-content .asset-title",
        ".portlet-asset-publisher h1",
        ".asset-title",
        ".journal-content-article .title",
      ],
      "date-line": [".asset-publication-date", ".metadata-publish-date", ".asset-metadata"],
      summary: [".journal-content-article .summary", ".asset-summary"],
      body: [
        ".journal-content-article .content-detail",
        ".journal-content-article .body",
        ".journal-content-article",
      ],
      banner: ".portlet-title",
      related: ".asset-links",
    },
  },
  {
    name: "drupal",
    signs: {
      ".field-name-body": 0.7,
      ".field--name-body": 0.7,
      ".node-full": 0.3,
    },
    parts: {
      title: ["#page-title", "h1.page-title", "h1.title", ".node-title", "h1"],
      "date-line": [".field-name-post-date", ".node .submitted", ".submitted"],
      body: [".field-name-body", ".field--name-body"],
      attachments: [".field-name-field-file", ".field-name-field-dinh-kem", ".field-type-file"],
      tags: [".field-name-field-tags", ".field--name-field-tags"],
    },
  },
  {
    name: "sharepoint",
    signs: { ".ms-rtestate-field": 0.6, "#s4-workspace": 0.5, ".ms-webpart-zone": 0.3 },
    parts: { body: ".ms-rtestate-field" },
  },
].map(definePageProfile);
