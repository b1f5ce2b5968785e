import { formatProgressSentence, type Progress, planProgress, type Share } from "@sotruong/quotas";
import { computePercent, formatPercent } from "@sotruong/text";
import { Hono } from "hono";
import { registerPaper } from "../content/registerPaper.js";
import { shortDate } from "../content/shortDate.js";
import { respondWithPage } from "../http/respondWithPage.js";
import { respondWithPaper } from "../http/respondWithPaper.js";
import { QuotasPage } from "../pages/quotasPage.js";
import { PrintBar } from "../parts/printBar.js";
import { type PlannedShare, type QuotaRow, QuotaTable } from "../parts/quotaTable.js";
import type { Site } from "../site.js";

function shareOf({ actual, plan }: Share): PlannedShare {
  const percent =
    plan === 0 ? "" : formatPercent(computePercent(actual, plan), { fractionDigits: 1 });
  return { actual, plan, percent };
}

function rowOf(name: string, { classes, trainees }: Progress): QuotaRow {
  return { name, classes: shareOf(classes), trainees: shareOf(trainees) };
}

export function quotaRoutes(site: Site): Hono {
  const routes = new Hono();
  const { classes, plan, settings } = site.school;

  routes.get("/chi-tieu", async (context) => {
    const progress = planProgress(plan, classes, { asOf: settings.reportDate });
    return respondWithPage(
      context,
      <QuotasPage
        frame={site.frame(context, await site.stories())}
        title={`Chỉ tiêu bồi dưỡng năm ${plan.year}`}
        day={shortDate(settings.reportDate)}
        basis={plan.approval}
        answer={`${formatProgressSentence(progress)}.`}
        rows={progress.items.map(({ item, ...reached }) => rowOf(item.name, reached))}
        total={rowOf("Cộng", progress)}
      />,
    );
  });

  routes.get("/chi-tieu/in", (context) => {
    const progress = planProgress(plan, classes, { asOf: settings.reportDate });
    const rows = progress.items.map(({ item, ...reached }) => rowOf(item.name, reached));
    const html = registerPaper(site, context, {
      path: "/chi-tieu",
      title: `Chỉ tiêu bồi dưỡng năm ${plan.year}`,
      profile: "table",
      markup: String(
        <>
          <p>{`Số liệu tính đến ngày ${shortDate(settings.reportDate)}. Căn cứ ${plan.approval}.`}</p>
          <QuotaTable rows={rows} total={rowOf("Cộng", progress)} />
        </>,
      ),
    });
    const bar = <PrintBar backAddress="/chi-tieu" backLabel="Trở về trang Chỉ tiêu" />;
    return respondWithPaper(context, site, { html, bar });
  });

  return routes;
}
