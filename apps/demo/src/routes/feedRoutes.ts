import { atomFeed, jsonFeed, rssFeed } from "@sotruong/articles";
import { Hono } from "hono";
import { publicSiteOf } from "../content/publicSiteOf.js";
import type { Site } from "../site.js";

const feeds = [
  ["/rss.xml", rssFeed, "application/rss+xml; charset=utf-8"],
  ["/atom.xml", atomFeed, "application/atom+xml; charset=utf-8"],
  ["/feed.json", jsonFeed, "application/feed+json; charset=utf-8"],
] as const;

export function feedRoutes(site: Site): Hono {
  const routes = new Hono();
  for (const [path, write, type] of feeds) {
    routes.get(path, async (context) => {
      const stories = await site.stories();
      const publicSite = publicSiteOf(site.frame(context, stories));
      // A story without a date of its own would stand as news of the day on which it was carried over.
      const dated = stories.filter(({ undated }) => undated === undefined);
      return context.body(write(publicSite, dated, { now: site.now().toISOString() }), 200, {
        "Content-Type": type,
        "Cache-Control": "public, max-age=300",
      });
    });
  }
  return routes;
}
