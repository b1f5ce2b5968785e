import { articleSchema, atomFeed, jsonFeed, rssFeed } from "@sotruong/articles";
import { Feed } from "feed";
import RSS from "rss";
import xmlbuilder from "xmlbuilder";
import { titles, vietnameseText } from "../generate.mjs";

const ADDRESS = "https://truong.example";
const names = titles(200, 7);
const prose = vietnameseText(200_000, 8).split(/\n+/u);
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
    body: `<p>${prose[index % prose.length]}</p><p><a href="/bai-${index}?a=1&amp;b=2">Xem</a></p>`,
  }),
);
const site = {
  name: "Trường Chính trị",
  url: `${ADDRESS}/`,
  articlePath: ({ slug }) => `/${slug}`,
};
const whole = { limit: 200 };
const instant = ({ publishedAt }) => new Date(`${publishedAt.wallTime}:00+07:00`);

function feedOf(list) {
  const feed = new Feed({ id: ADDRESS, title: site.name, link: ADDRESS, copyright: "" });
  for (const one of list) {
    const { displayTitle, slug, summary, body } = one;
    feed.addItem({
      id: `${ADDRESS}/${slug}`,
      title: displayTitle,
      link: `${ADDRESS}/${slug}`,
      description: summary,
      content: body,
      date: instant(one),
    });
  }
  return feed;
}

function writeWithRss(list) {
  const feed = new RSS({ title: site.name, site_url: ADDRESS, feed_url: `${ADDRESS}/rss.xml` });
  for (const one of list) {
    feed.item({
      title: one.displayTitle,
      description: one.summary,
      url: `${ADDRESS}/${one.slug}`,
      date: instant(one),
      custom_elements: [{ "content:encoded": { _cdata: one.body } }],
    });
  }
  return feed.xml();
}

function writeWithXmlbuilder(list) {
  const channel = xmlbuilder.create("rss").att("version", "2.0").ele("channel");
  channel.ele("title", site.name).up().ele("link", ADDRESS).up().ele("description", site.name);
  for (const one of list) {
    const item = channel.ele("item");
    item.ele("title", one.displayTitle);
    item.ele("link", `${ADDRESS}/${one.slug}`);
    item.ele("guid", `${ADDRESS}/${one.slug}`);
    item.ele("pubDate", instant(one).toUTCString());
    item.ele("description", one.summary);
    item.ele("content:encoded").cdata(one.body);
  }
  return channel.end();
}

// Of the peers none makes the addresses in a body absolute, keeps +07:00, or leaves out what XML cannot carry.
const note = "addresses stay relative, times in GMT";

export const rss = {
  name: "RSS of 200 articles",
  inputs: [articles],
  contenders: [
    {
      name: "@sotruong/articles rssFeed",
      ours: true,
      run: (list) => rssFeed(site, list, whole),
    },
    { name: "feed", run: (list) => feedOf(list).rss2(), note },
    { name: "rss", run: writeWithRss, note },
    { name: "xmlbuilder", run: writeWithXmlbuilder, note },
  ],
  goals: [{ over: "feed", ratio: 1 }],
};

export const atom = {
  name: "Atom of 200 articles",
  inputs: [articles],
  contenders: [
    {
      name: "@sotruong/articles atomFeed",
      ours: true,
      run: (list) => atomFeed(site, list, whole),
    },
    { name: "feed", run: (list) => feedOf(list).atom1(), note },
  ],
  goals: [{ over: "feed", ratio: 1 }],
};

/** What our feeds do before they write: the newest first, and the addresses of a body made absolute. */
function prepared(list) {
  return list
    .map((one) => ({ one, at: instant(one).getTime() }))
    .sort((a, b) => b.at - a.at)
    .map(({ one }) => ({
      ...one,
      body: one.body.replace(
        /( (?:href|src)=")([^"]*)/gu,
        (_, before, address) =>
          before + new URL(address.replaceAll("&amp;", "&"), ADDRESS).href.replaceAll("&", "&amp;"),
      ),
    }));
}

export const json = {
  name: "JSON Feed of 200 articles",
  inputs: [articles],
  contenders: [
    {
      name: "@sotruong/articles jsonFeed",
      ours: true,
      run: (list) => jsonFeed(site, list, whole),
    },
    {
      name: "feed, sorted, addresses made absolute",
      run: (list) => feedOf(prepared(list)).json1(),
      note: "times in UTC",
    },
    { name: "feed", run: (list) => feedOf(list).json1(), note },
  ],
  goals: [{ over: "feed", ratio: 1 }],
};
