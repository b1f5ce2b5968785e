import { articlesInSection, latestArticles } from "@sotruong/articles";
import { formatDateLine } from "@sotruong/dates";
import { Hono } from "hono";
import { registerPaper } from "../content/registerPaper.js";
import type { Story } from "../content/story.js";
import { respondWithPage } from "../http/respondWithPage.js";
import { respondWithPaper } from "../http/respondWithPaper.js";
import { HomePage } from "../pages/homePage.js";
import { SectionPage } from "../pages/sectionPage.js";
import { HomeSidebar } from "../parts/homeSidebar.js";
import { LatestSidebar } from "../parts/latestSidebar.js";
import { PrintBar } from "../parts/printBar.js";
import type { Site } from "../site.js";

const pageSize = 5;
const everything = { limit: Number.MAX_SAFE_INTEGER };

/** What the top of the page already shows is not said again, unless nothing else is left. */
function notYetShown(inside: readonly Story[], shown: readonly Story[]): readonly Story[] {
  const rest = inside.filter((story) => !shown.includes(story));
  return rest.length === 0 ? inside : rest;
}

export function newsRoutes(site: Site): Hono {
  const routes = new Hono();

  routes.get("/", async (context) => {
    const stories = await site.stories();
    const newest = latestArticles(stories, everything);
    const { leadSlug } = site.school.settings;
    const lead = newest.find(({ slug }) => slug === leadSlug) ?? newest[0];
    if (lead === undefined) return context.notFound();
    const latest = newest.filter((story) => story !== lead).slice(0, 4);
    const frame = site.frame(context, stories);
    const statistics = await site.visits.statistics().catch((problem: unknown) => {
      site.onError(problem);
      return undefined;
    });
    return respondWithPage(
      context,
      <HomePage
        frame={frame}
        lead={lead}
        latest={latest}
        sections={frame.sections.map((section) => ({
          ...section,
          stories: notYetShown(articlesInSection(stories, section.id, everything), [
            lead,
            ...latest,
          ]).slice(0, 4),
        }))}
        sidebar={<HomeSidebar school={site.school} statistics={statistics} />}
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

  routes.get("/chuyen-muc/:id/in", async (context) => {
    const stories = await site.stories();
    const { sections } = site.frame(context, stories);
    const section = sections.find(({ id }) => id === context.req.param("id"));
    if (section === undefined) return context.notFound();
    const address = `/chuyen-muc/${section.id}`;
    const html = registerPaper(site, context, {
      path: address,
      title: section.name,
      profile: "list",
      markup: String(
        <ul>
          {articlesInSection(stories, section.id, everything).map((story) => (
            <li>
              <p>
                <a href={`/bai-viet/${story.slug}`}>{story.displayTitle}</a>
                {story.undated ? null : ` (${formatDateLine(story.publishedAt.wallTime)})`}
              </p>
              {story.summary === undefined ? null : <p>{story.summary}</p>}
            </li>
          ))}
        </ul>,
      ),
    });
    const bar = <PrintBar backAddress={address} backLabel="Trở về chuyên mục" />;
    return respondWithPaper(context, site, { html, bar });
  });

  return routes;
}
