import { archiveByMonth } from "@sotruong/articles";
import { Hono } from "hono";
import { respondWithPage } from "../http/respondWithPage.js";
import { ArchiveMonthPage } from "../pages/archiveMonthPage.js";
import { ArchivePage } from "../pages/archivePage.js";
import type { Site } from "../site.js";

export function archiveRoutes(site: Site): Hono {
  const routes = new Hono();

  async function months() {
    const stories = await site.stories();
    const dated = stories.filter(({ undated }) => undated === undefined);
    return { stories, months: archiveByMonth(dated, { now: site.now().toISOString() }) };
  }

  routes.get("/luu-tru", async (context) => {
    const archive = await months();
    const frame = site.frame(context, archive.stories);
    return respondWithPage(context, <ArchivePage frame={frame} months={archive.months} />);
  });

  routes.get("/luu-tru/:month", async (context) => {
    const archive = await months();
    const month = archive.months.find((one) => one.month === context.req.param("month"));
    if (month === undefined) return context.notFound();
    const frame = site.frame(context, archive.stories);
    return respondWithPage(context, <ArchiveMonthPage frame={frame} month={month} />);
  });

  return routes;
}
