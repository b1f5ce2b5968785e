import { articlesInSection, latestArticles } from "@sotruong/articles";
import { Hono } from "hono";
import { respondWithPage } from "../http/respondWithPage.js";
import { HomePage } from "../pages/homePage.js";
import { SectionPage } from "../pages/sectionPage.js";
import { HomeSidebar } from "../parts/homeSidebar.js";
import { LatestSidebar } from "../parts/latestSidebar.js";
import type { Site } from "../site.js";

const pageSize = 5;
const everything = { limit: Number.MAX_SAFE_INTEGER };

export function newsRoutes(site: Site): Hono {
  const routes = new Hono();

  routes.get("/", async (context) => {
    const stories = await site.stories();
    const newest = latestArticles(stories, everything);
    const { leadSlug } = site.school.settings;
    const lead = newest.find(({ slug }) => slug === leadSlug) ?? newest[0];
    if (lead === undefined) return context.notFound();
    const frame = site.frame(context, stories);
    return respondWithPage(
      context,
      <HomePage
        frame={frame}
        lead={lead}
        latest={newest.filter((story) => story !== lead).slice(0, 4)}
        sections={frame.sections.map((section) => ({
          ...section,
          stories: articlesInSection(stories, section.id, { limit: 4 }),
        }))}
        sidebar={<HomeSidebar site={site} />}
      />,
    );
  });

  routes.get("/chuyen-muc/:id", async (context) => {
    const stories = await site.stories();
    const frame = site.frame(context, stories);
    const section = frame.sections.find(({ id }) => id === context.req.param("id"));
    const page = Number(context.req.query("trang") ?? "1");
    if (section === undefined) return context.notFound();
    const inside = articlesInSection(stories, section.id, everything);
    const pageCount = Math.max(1, Math.ceil(inside.length / pageSize));
    if (!Number.isInteger(page) || page < 1 || page > pageCount) return context.notFound();
    return respondWithPage(
      context,
      <SectionPage
        frame={frame}
        section={section}
        stories={inside.slice((page - 1) * pageSize, page * pageSize)}
        page={page}
        pageCount={pageCount}
        sidebar={<LatestSidebar stories={latestArticles(stories, { limit: 5 })} />}
      />,
    );
  });

  return routes;
}
