import { renderPrintDocument } from "@sotruong/print";
import { Hono } from "hono";
import { printableOf } from "../content/printableOf.js";
import type { Site } from "../site.js";

function printBar(slug: string): string {
  return `<nav class="print-bar" aria-label="Bản in"><button type="button" data-action="print-page">In trang này</button><a href="/bai-viet/${slug}">Trở về bài viết</a></nav>`;
}

export function printRoutes(site: Site): Hono {
  const routes = new Hono();

  routes.get("/print/:slug", async (context) => {
    const stories = await site.stories();
    const story = stories.find(({ slug }) => slug === context.req.param("slug"));
    if (story === undefined) return context.notFound();
    const origin = site.origin(context);
    const document = renderPrintDocument(
      printableOf({
        story,
        siteName: site.school.settings.name,
        canonicalUrl: `${origin}/bai-viet/${story.slug}`,
        now: site.now(),
      }),
      { stylesheetUrl: site.files.print, assetBaseUrl: `${origin}/` },
    );
    context.header("Cache-Control", "private, no-cache");
    return context.html(
      document
        .replace(
          "</head>",
          () => `<script type="module" src="${site.files.script}"></script>\n</head>`,
        )
        .replace("<body>", () => `<body>\n${printBar(story.slug)}`),
    );
  });

  return routes;
}
