import { articleSchema, articleSummarySchema, bodyText, sanitizeBody } from "@sotruong/articles";
import { createArticleSearch } from "@sotruong/articles/search";
import { foldText } from "@sotruong/text";
import MiniSearch from "minisearch";
import rehypeParse from "rehype-parse";
import rehypeSanitize from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import sanitizeHtml from "sanitize-html";
import { unified } from "unified";
// The copy of zod that our schemas are made with: the peer of another version would compare two versions.
import * as z from "../../node_modules/zod/index.js";
import { pick, randomSource, times, titles, vietnameseText, whole } from "../generate.mjs";

const random = randomSource(21);
const names = titles(64, 22);
const prose = vietnameseText(400_000, 23).split(/\n+/u);

/** A body as an old site serves it: pasted from Word, with a table, a list, pictures and links. */
function oldBody(index) {
  const paragraphs = times(whole(random, 6, 14), () => {
    const text = pick(random, prose);
    return random() < 0.5
      ? `<p class="MsoNormal" style="margin:0in;text-align:justify"><span style="font-size:13.0pt;font-family:'Times New Roman'">${text}<o:p></o:p></span></p>`
      : `<p>${text} <a href="/tin-tuc/bai-${index}?x=1&amp;y=2">xem thêm</a></p>`;
  });
  const table = `<table border="1"><tr>${times(4, (cell) => `<td colspan="1" style="width:20%">${cell} lớp</td>`).join("")}</tr></table>`;
  return `<div align="center"><img src="/anh/${index}.jpg" alt="Ảnh ${index}" onload="x()"></div>${paragraphs.join("\n")}<ul><li>Một<li>Hai</ul>${table}<script>var x = ${index};</script>`;
}

const summaries = names.map((title, index) => ({
  version: 1,
  id: `bai-${index}`,
  slug: `bai-${index}`,
  title,
  displayTitle: title,
  summary: names[(index + 1) % names.length],
  section: "tin-tuc",
  tags: ["bồi dưỡng", "cán bộ"],
  authors: [{ name: "Trần Văn Mẫu", post: "Trưởng phòng", unit: "Phòng QLĐT&NCKH" }],
  publishedAt: { wallTime: `2021-0${1 + (index % 9)}-1${index % 9}T08:30`, zone: "unknown" },
  updatedAt: { wallTime: "2021-12-01T08:30", zone: "Asia/Ho_Chi_Minh" },
  status: "published",
  images: [{ url: `/anh/${index}.jpg`, alt: "Ảnh", caption: "Lễ khai giảng" }],
  attachments: [{ name: "Kế hoạch", url: `https://truong.example.vn/tep/${index}.pdf` }],
  related: [{ title: names[(index + 2) % names.length], url: "/tin-tuc/khac" }],
  references: [
    {
      text: "Nghị định số 101/2017/NĐ-CP",
      code: "101/2017/NĐ-CP",
      type: "Nghị định",
      date: "2017-09-01",
      system: "state",
    },
  ],
  corrections: [],
  views: index * 7,
}));
const articles = summaries.map((summary, index) => ({ ...summary, body: oldBody(index) }));

const text = z.string();
const time = z.object({ wallTime: text, zone: text });
/** The same fields, types only: no message, no calendar, no rule for an address. */
const bare = z.object({
  version: z.literal(1),
  id: text,
  slug: text,
  title: text,
  displayTitle: text,
  summary: text.exactOptional(),
  section: text,
  tags: z.array(text).default([]),
  authors: z
    .array(z.object({ name: text, post: text.exactOptional(), unit: text.exactOptional() }))
    .default([]),
  source: text.exactOptional(),
  publishedAt: time,
  updatedAt: time.exactOptional(),
  status: z.enum(["draft", "scheduled", "published", "archived"]).default("draft"),
  images: z
    .array(
      z.object({
        url: text,
        alt: text,
        caption: text.exactOptional(),
        credit: text.exactOptional(),
      }),
    )
    .default([]),
  attachments: z.array(z.object({ name: text, url: text })).default([]),
  related: z.array(z.object({ title: text, url: text.exactOptional() })).default([]),
  references: z
    .array(
      z.object({
        text,
        code: text.exactOptional(),
        type: text.exactOptional(),
        date: text.exactOptional(),
        system: z.enum(["state", "party", "other"]).exactOptional(),
        url: text.exactOptional(),
      }),
    )
    .default([]),
  corrections: z.array(z.object({ at: time, note: text })).default([]),
  views: z.number().exactOptional(),
});

export const summary = {
  name: "Article summaries checked",
  inputs: summaries,
  contenders: [
    {
      name: "@sotruong/articles articleSummarySchema",
      ours: true,
      run: (one) => articleSummarySchema.parse(one),
    },
    { name: "bare zod object of its shape", run: (one) => bare.parse(one), note: "types only" },
  ],
  goals: [{ over: "bare zod object of its shape", timeAtMost: 1.3 }],
};

export const article = {
  name: "Articles checked",
  inputs: articles,
  contenders: [
    {
      name: "@sotruong/articles articleSchema",
      ours: true,
      run: (one) => articleSchema.parse(one),
    },
    { name: "sanitizeBody alone", run: ({ body }) => sanitizeBody(body) },
  ],
  goals: [{ over: "sanitizeBody alone", timeAtMost: 1.2 }],
};

const rehype = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeSanitize)
  .use(rehypeStringify);

export const bodies = {
  name: "Bodies made safe",
  inputs: articles.map(({ body }) => body),
  contenders: [
    { name: "@sotruong/articles sanitizeBody", ours: true, run: sanitizeBody },
    { name: "rehype-sanitize", run: (body) => String(rehype.processSync(body)) },
    {
      name: "sanitize-html",
      run: (body) => sanitizeHtml(body),
      note: "writes other nesting than a browser reads",
    },
  ],
  goals: [{ over: "rehype-sanitize", ratio: 1 }],
};

/** How a body nests must not decide how long it takes. */
export const nesting = {
  name: "Bodies that nest",
  kind: "growth",
  sizes: [40_000, 120_000, 360_000],
  make: (size) => `${"<b><i><p>".repeat(size / 10)}tin`,
  contenders: [{ name: "@sotruong/articles sanitizeBody", ours: true, run: sanitizeBody }],
  goals: [{ exponentAtMost: 1.2 }],
};

const library = titles(1000, 24).map((title, index) =>
  articleSchema.parse({
    ...summaries[index % summaries.length],
    id: `bai-${index}`,
    title,
    displayTitle: title,
    body: `<p>${times(6, () => pick(random, prose)).join("</p><p>")}</p>`,
  }),
);
const words = (value) => foldText(value).match(/[\p{L}\p{N}]+/gu) ?? [];
const documents = library.map(({ id, title, tags, summary: lead, authors, body }) => ({
  id,
  title,
  tags: tags.join(" "),
  summary: lead,
  authors: authors.map(({ name }) => name).join(" "),
  body: bodyText(body),
}));

/** The library as its manual shows it, with our folding as the tokenizer, so that both index the same words. */
function bareIndex() {
  const index = new MiniSearch({
    fields: ["title", "tags", "summary", "authors", "body"],
    tokenize: words,
    processTerm: (term) => term,
  });
  index.addAll(documents);
  return index;
}

export const searchIndex = {
  name: "Search index of 1,000 articles",
  inputs: [library],
  rounds: 3,
  contenders: [
    {
      name: "@sotruong/articles createArticleSearch",
      ours: true,
      run: (list) => createArticleSearch(list),
    },
    { name: "bare minisearch", run: bareIndex, note: "plain text ready made" },
  ],
  goals: [{ over: "bare minisearch", timeAtMost: 1.5 }],
};

const ours = createArticleSearch(library);
const theirs = bareIndex();
const queries = [
  "bồi dưỡng cán bộ",
  "khai giang lop",
  "nghiên cứu thực tế",
  "thi đua khen th",
  "QLĐT",
  "chuyenn de",
];

export const searchQuery = {
  name: "Search among 1,000 articles",
  inputs: queries,
  contenders: [
    {
      name: "@sotruong/articles search, 20 hits with highlights",
      ours: true,
      run: (query) => ours.search(query),
    },
    {
      name: "bare minisearch",
      run: (query) =>
        theirs.search(query, {
          combineWith: "AND",
          prefix: (_, place, all) => place === all.length - 1,
          fuzzy: (term) => (term.length < 4 ? false : 1),
        }),
      note: "no highlights, no order by accents",
    },
  ],
  goals: [{ over: "bare minisearch", timeAtMost: 3 }],
};
