import { lawPortals } from "@sotruong/citations";
import { Hono } from "hono";
import { citedDocuments } from "../content/citedDocuments.js";
import { shortDate } from "../content/shortDate.js";
import { respondWithPage } from "../http/respondWithPage.js";
import { DocumentsPage } from "../pages/documentsPage.js";
import type { Site } from "../site.js";

export function documentRoutes(site: Site): Hono {
  const routes = new Hono();

  routes.get("/van-ban", async (context) => {
    const stories = await site.stories();
    const checked = lawPortals.map(({ checkedOn }) => checkedOn).sort();
    return respondWithPage(
      context,
      <DocumentsPage
        frame={site.frame(context, stories)}
        documents={citedDocuments(stories)}
        portalsCheckedOn={shortDate(checked[0] ?? "")}
      />,
    );
  });

  return routes;
}
