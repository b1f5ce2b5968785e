import { articleSchema, rssFeed } from "@sotruong/articles";
import { Feed } from "feed";
import { titles } from "../generate.mjs";

const ADDRESS = "https://truong.example";
const names = titles(200, 7);
const articles = names.map((title, index) =>
  articleSchema.parse({
    version: 1,
    id: `bai-${index}`,
    slug: `bai-${index}`,
    title,
    displayTitle: title,
    summary: names[(index + 1) % names.length],
    section: "tin",
    status: "published",
    publishedAt: {
      wallTime: `2021-0${1 + (index % 9)}-1${index % 9}T08:30`,
      zone: "Asia/Ho_Chi_Minh",
    },
    body: `<p>${title}</p>`,
  }),
);
const site = {
  name: "Trường Chính trị",
  url: `${ADDRESS}/`,
  articlePath: ({ slug }) => `/${slug}`,
};

function writeWithFeed(list) {
  const feed = new Feed({ id: ADDRESS, title: site.name, link: ADDRESS, copyright: "" });
  for (const { displayTitle, slug, summary, body, publishedAt } of list) {
    feed.addItem({
      id: `${ADDRESS}/${slug}`,
      title: displayTitle,
      link: `${ADDRESS}/${slug}`,
      description: summary,
      content: body,
      date: new Date(`${publishedAt.wallTime}:00+07:00`),
    });
  }
  return feed.rss2();
}

export const rss = {
  name: "RSS of 200 articles",
  inputs: [articles],
  contenders: [
    {
      name: "@sotruong/articles rssFeed",
      ours: true,
      run: (list) => rssFeed(site, list, { limit: 200 }),
    },
    { name: "feed", run: writeWithFeed },
  ],
  goals: [{ over: "feed", ratio: 1 }],
};
