import { type RenderPrintDocumentOptions, renderPrintDocument } from "@sotruong/print";
import { qrCodeSvg } from "@sotruong/share";
import { type Context, Hono } from "hono";
import { printableOf } from "../content/printableOf.js";
import { respondWithPaper } from "../http/respondWithPaper.js";
import { PrintBar } from "../parts/printBar.js";
import type { Site } from "../site.js";

interface PrintedStory {
  readonly slug: string;
  readonly html: string;
}

const sizes = [
  ["thuong", "Chữ thường", "normal"],
  ["lon", "Chữ lớn", "large"],
  ["rat-lon", "Chữ rất lớn", "extra-large"],
] as const;

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
    const canonicalUrl = `${origin}/bai-viet/${story.slug}`;
    const { name: siteName } = site.school.settings;
    const html = renderPrintDocument(
      printableOf({ story, siteName, canonicalUrl, now: site.now() }),
      { ...options, assetBaseUrl: `${origin}/`, qrCode: qrCodeSvg(canonicalUrl) },
    );
    return { slug: story.slug, html };
  }

  routes.get("/print/:slug", async (context) => {
    const wanted = context.req.query("co-chu");
    const [size, , fontSize] = sizes.find(([name]) => name === wanted) ?? sizes[0];
    const printed = await documentOf(context, { fontSize, stylesheetUrl: site.files.print });
    if (printed === undefined) return context.notFound();
    const { slug, html } = printed;
    const links = [
      ...sizes.map(([name, label]) => ({
        label,
        address: name === "thuong" ? `/print/${slug}` : `/print/${slug}?co-chu=${name}`,
        current: name === size,
      })),
      ...(site.writePdf === undefined
        ? []
        : [{ label: "Tải tệp PDF", address: `/pdf/${slug}?co-chu=${size}` }]),
      { label: "Lưu bài viết", address: `/save/${slug}` },
    ];
    const back = { backAddress: `/bai-viet/${slug}`, backLabel: "Trở về bài viết" };
    return respondWithPaper(context, site, { html, bar: <PrintBar {...back} links={links} /> });
  });

  // A file of its own, with the style in it. With a script the images come into it as well.
  routes.get("/save/:slug", async (context) => {
    const printed = await documentOf(context, {});
    if (printed === undefined) return context.notFound();
    context.header("Cache-Control", "private, no-cache");
    context.header("Content-Disposition", `attachment; filename="${printed.slug}.html"`);
    return context.html(printed.html);
  });

  routes.get("/pdf/:slug", async (context) => {
    const wanted = context.req.query("co-chu");
    const fontSize = sizes.find(([name]) => name === wanted)?.[2] ?? "normal";
    const printed = await documentOf(context, { fontSize });
    if (printed === undefined || site.writePdf === undefined) return context.notFound();
    const origin = site.origin(context);
    const pictures = Object.fromEntries(
      Array.from(site.pictures, ([name, { body, type }]) => [
        `${origin}/hinh/${name}`,
        { body: new Uint8Array(body), contentType: type },
      ]),
    );
    const pdf = await site.writePdf(printed.html, pictures);
    return context.body(new Uint8Array(pdf), 200, {
      "Cache-Control": "private, no-cache",
      "Content-Disposition": `attachment; filename="${printed.slug}.pdf"`,
      "Content-Type": "application/pdf",
    });
  });

  return routes;
}
