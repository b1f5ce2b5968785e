import { Hono } from "hono";
import { respondWithPage } from "../http/respondWithPage.js";
import { AlbumPage } from "../pages/albumPage.js";
import { AlbumPicturePage } from "../pages/albumPicturePage.js";
import type { Site } from "../site.js";

export function albumRoutes(site: Site): Hono {
  const routes = new Hono();
  const { album } = site.school;

  routes.get("/album", async (context) =>
    respondWithPage(
      context,
      <AlbumPage frame={site.frame(context, await site.stories())} album={album} />,
    ),
  );

  routes.get("/album/:number{[1-9][0-9]*}", async (context) => {
    const number = Number(context.req.param("number"));
    const image = album.images[number - 1];
    if (image === undefined) return context.notFound();
    return respondWithPage(
      context,
      <AlbumPicturePage
        frame={site.frame(context, await site.stories())}
        title={album.title}
        image={image}
        number={number}
        count={album.images.length}
      />,
    );
  });

  return routes;
}
