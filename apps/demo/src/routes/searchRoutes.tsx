import { Hono } from "hono";
import { createStorySearch } from "../content/createStorySearch.js";
import { respondWithPage } from "../http/respondWithPage.js";
import { SearchPage } from "../pages/searchPage.js";
import type { Site } from "../site.js";

/** Longer than anybody types; a whole page pasted in is not searched for. */
const longestQuery = 200;
const mostHits = 30;

export function searchRoutes(site: Site): Hono {
  const routes = new Hono();
  const searchAmong = createStorySearch();

  routes.get("/tim-kiem", async (context) => {
    const stories = await site.stories();
    const query = (context.req.query("q") ?? "").trim().slice(0, longestQuery);
    const hits = searchAmong(stories).search(query, {
      limit: mostHits,
      now: site.now().toISOString(),
    });
    return respondWithPage(
      context,
      <SearchPage frame={site.frame(context, stories)} query={query} hits={hits} />,
    );
  });

  return routes;
}
