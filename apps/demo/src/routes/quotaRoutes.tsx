import type { Progress, Share } from "@sotruong/quotas";
import { computePercent, formatPercent } from "@sotruong/text";
import { type Context, Hono } from "hono";
import { type QuotaView, quotaView } from "../content/quotaView.js";
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

function rowsOf({ progress }: QuotaView): readonly QuotaRow[] {
  return progress.items.map(({ item, ...reached }) => rowOf(item.name, reached));
}

// The page as it opens has a plain address.
function queryOf({ asOf, days, group }: QuotaView): string {
  if (asOf === days[0]?.value && group === "") return "";
  return `?${new URLSearchParams({ den: asOf, khoi: group })}`;
}

export function quotaRoutes(site: Site): Hono {
  const routes = new Hono();
  const { plan } = site.school;
  const viewFor = (context: Context) =>
    quotaView(site.school, { day: context.req.query("den"), group: context.req.query("khoi") });
  const titleOf = ({ group }: QuotaView) =>
    `Chỉ tiêu ${group === "" ? "đào tạo, bồi dưỡng" : group.toLocaleLowerCase("vi")} năm ${plan.year}`;

  routes.get("/chi-tieu", async (context) => {
    const view = viewFor(context);
    return respondWithPage(
      context,
      <QuotasPage
        frame={site.frame(context, await site.stories())}
        title={titleOf(view)}
        basis={plan.approval}
        view={view}
        query={queryOf(view)}
        rows={rowsOf(view)}
        groupRows={view.byGroup.map((row) => rowOf(row.key === "" ? "Khác" : row.key, row))}
        total={rowOf("Cộng", view.progress)}
      />,
    );
  });

  routes.get("/chi-tieu/in", (context) => {
    const view = viewFor(context);
    const path = `/chi-tieu${queryOf(view)}`;
    const html = registerPaper(site, context, {
      path,
      title: titleOf(view),
      profile: "table",
      markup: String(
        <>
          <p>{`${view.report} Căn cứ ${plan.approval}.`}</p>
          <QuotaTable rows={rowsOf(view)} total={rowOf("Cộng", view.progress)} />
          <p>{`Số liệu tính đến ngày ${shortDate(view.asOf)}, lấy từ sổ lớp.`}</p>
        </>,
      ),
    });
    const bar = <PrintBar backAddress={path} backLabel="Trở về trang Chỉ tiêu" />;
    return respondWithPaper(context, site, { html, bar });
  });

  return routes;
}
