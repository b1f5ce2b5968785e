import { qrCodeSvg } from "@sotruong/share";
import { Hono } from "hono";
import { shareLinksOf } from "../content/shareLinksOf.js";
import { respondWithPage } from "../http/respondWithPage.js";
import { SharePage } from "../pages/sharePage.js";
import type { Site } from "../site.js";

export function shareRoutes(site: Site): Hono {
  const routes = new Hono();

  routes.get("/share/:slug", async (context) => {
    const stories = await site.stories();
    const story = stories.find(({ slug }) => slug === context.req.param("slug"));
    if (story === undefined) return context.notFound();
    const frame = site.frame(context, stories);
    const canonicalUrl = `${frame.origin}/bai-viet/${story.slug}`;
    return respondWithPage(
      context,
      <SharePage
        frame={frame}
        story={story}
        canonicalUrl={canonicalUrl}
        mail={site.friendMail !== undefined}
        links={shareLinksOf(story, canonicalUrl)}
      />,
    );
  });

  routes.get("/share/:slug/ma-qr.svg", async (context) => {
    const stories = await site.stories();
    const story = stories.find(({ slug }) => slug === context.req.param("slug"));
    if (story === undefined) return context.notFound();
    const image = qrCodeSvg(`${site.origin(context)}/bai-viet/${story.slug}`);
    return context.body(image, 200, {
      "Content-Type": "image/svg+xml",
      "Cache-Control": "public, max-age=3600",
    });
  });

  return routes;
}
