import { Hono } from "hono";
import { officialSamples } from "../content/officialSamples.js";
import { respondWithPage } from "../http/respondWithPage.js";
import { respondWithPaper } from "../http/respondWithPaper.js";
import { OfficialSamplesPage } from "../pages/officialSamplesPage.js";
import { PrintBar } from "../parts/printBar.js";
import type { Site } from "../site.js";

export function officialSampleRoutes(site: Site): Hono {
  const routes = new Hono();
  const samples = officialSamples(site.school);

  routes.get("/mau-van-ban", async (context) => {
    const frame = site.frame(context, await site.stories());
    return respondWithPage(context, <OfficialSamplesPage frame={frame} samples={samples} />);
  });

  routes.get("/mau-van-ban/:id", (context) => {
    const sample = samples.find(({ id }) => id === context.req.param("id"));
    if (sample === undefined) return context.notFound();
    const stylesheetUrl = site.officialStyle(sample.layout);
    const links =
      site.writePdf === undefined
        ? []
        : [{ label: "Tải tệp PDF", address: `/mau-van-ban/${sample.id}/pdf` }];
    return respondWithPaper(context, site, {
      html: sample.write({ stylesheetUrl }),
      bar: <PrintBar backAddress="/mau-van-ban" backLabel="Trở về các mẫu" links={links} />,
    });
  });

  routes.get("/mau-van-ban/:id/pdf", async (context) => {
    const sample = samples.find(({ id }) => id === context.req.param("id"));
    if (sample === undefined || site.writePdf === undefined) return context.notFound();
    const pdf = await site.writePdf(sample.write({}), {});
    return context.body(new Uint8Array(pdf), 200, {
      "Content-Disposition": `attachment; filename="${sample.id}.pdf"`,
      "Content-Type": "application/pdf",
    });
  });

  return routes;
}
