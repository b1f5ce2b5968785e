import { Hono } from "hono";
import { respondWithFile } from "../http/respondWithFile.js";
import type { Site } from "../site.js";

export function fileRoutes(site: Site): Hono {
  const routes = new Hono();
  routes.get("/assets/:name", (context) => {
    const file = site.assets.get(context.req.param("name"));
    return file === undefined ? context.notFound() : respondWithFile(context, file);
  });
  routes.get("/hinh/:name", (context) => {
    const file = site.pictures.get(context.req.param("name"));
    return file === undefined ? context.notFound() : respondWithFile(context, file);
  });
  routes.get("/favicon.ico", (context) => context.redirect("/hinh/emblem.svg", 301));
  routes.get("/healthz", (context) =>
    context.json({ ok: true, school: site.school.settings.name }),
  );
  routes.get("/robots.txt", (context) =>
    context.text(`User-agent: *\nDisallow: /\nSitemap: ${site.origin(context)}/sitemap.xml\n`),
  );
  return routes;
}
