import { newsSitemap, sitemapIndex, sitemaps } from "@sotruong/articles";
import { type Context, Hono } from "hono";
import { publicSiteOf } from "../content/publicSiteOf.js";
import type { Site } from "../site.js";

const pages = ["/", "/lop-hoc", "/chi-tieu", "/album", "/luu-tru", "/van-ban"];

export function sitemapRoutes(site: Site): Hono {
  const routes = new Hono();

  async function described(context: Context) {
    const stories = await site.stories();
    const frame = site.frame(context, stories);
    return { stories, frame, publicSite: publicSiteOf(frame), now: site.now().toISOString() };
  }

  async function filesOf(context: Context): Promise<readonly string[]> {
    const { stories, frame, publicSite, now } = await described(context);
    const sections = frame.sections.map(({ id }) => `/chuyen-muc/${id}`);
    const classes = site.school.classes.map(({ id }) => `/lop-hoc/${id}`);
    return sitemaps(publicSite, stories, { pages: [...pages, ...sections, ...classes], now });
  }

  const xml = (context: Context, body: string) =>
    context.body(body, 200, {
      "Content-Type": "application/xml; charset=utf-8",
      "Cache-Control": "public, max-age=300",
    });

  routes.get("/sitemap.xml", async (context) => {
    const files = await filesOf(context);
    const [only] = files;
    if (files.length === 1 && only !== undefined) return xml(context, only);
    const { publicSite } = await described(context);
    const names = files.map((_, index) => `/sitemap-${index + 1}.xml`);
    return xml(context, sitemapIndex(publicSite, names));
  });

  routes.get("/:file{sitemap-[0-9]+\\.xml}", async (context) => {
    const number = Number(/\d+/u.exec(context.req.param("file"))?.[0]);
    const file = (await filesOf(context))[number - 1];
    return file === undefined ? context.notFound() : xml(context, file);
  });

  routes.get("/news-sitemap.xml", async (context) => {
    const { stories, publicSite, now } = await described(context);
    const dated = stories.filter(({ undated }) => undated === undefined);
    return xml(context, newsSitemap(publicSite, dated, { now }));
  });

  return routes;
}
