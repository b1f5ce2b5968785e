import { type RenderPrintDocumentOptions, renderPrintDocument } from "@sotruong/print";
import { type Context, Hono } from "hono";
import { printableOf } from "../content/printableOf.js";
import type { Site } from "../site.js";

interface PrintedStory {
  readonly slug: string;
  readonly html: string;
}

function printBar(slug: string): string {
  return `<nav class="print-bar" aria-label="Bản in"><button type="button" data-action="print-page">In trang này</button><a href="/bai-viet/${slug}">Trở về bài viết</a></nav>`;
}

export function printRoutes(site: Site): Hono {
  const routes = new Hono();

  async function documentOf(
    context: Context,
    options: RenderPrintDocumentOptions,
  ): Promise<PrintedStory | undefined> {
    const stories = await site.stories();
    const story = stories.find(({ slug }) => slug === context.req.param("slug"));
    if (story === undefined) return undefined;
    const origin = site.origin(context);
    const html = renderPrintDocument(
      printableOf({
        story,
        siteName: site.school.settings.name,
        canonicalUrl: `${origin}/bai-viet/${story.slug}`,
        now: site.now(),
      }),
      { ...options, assetBaseUrl: `${origin}/` },
    );
    context.header("Cache-Control", "private, no-cache");
    return { slug: story.slug, html };
  }

  routes.get("/print/:slug", async (context) => {
    const printed = await documentOf(context, { stylesheetUrl: site.files.print });
    if (printed === undefined) return context.notFound();
    return context.html(
      printed.html
        .replace(
          "</head>",
          () => `<script type="module" src="${site.files.script}"></script>\n</head>`,
        )
        .replace("<body>", () => `<body>\n${printBar(printed.slug)}`),
    );
  });

  // A file of its own, with the style in it. With a script the images come into it as well.
  routes.get("/save/:slug", async (context) => {
    const printed = await documentOf(context, {});
    if (printed === undefined) return context.notFound();
    context.header("Content-Disposition", `attachment; filename="${printed.slug}.html"`);
    return context.html(printed.html);
  });

  return routes;
}
