import { Hono } from "hono";
import { classFilters, filteredClasses } from "../content/classFilters.js";
import { classRow } from "../content/classRow.js";
import { CLASS_STATES } from "../content/classState.js";
import { describeProgramme } from "../content/describeProgramme.js";
import { registerPaper } from "../content/registerPaper.js";
import { shortDate } from "../content/shortDate.js";
import { respondWithPage } from "../http/respondWithPage.js";
import { respondWithPaper } from "../http/respondWithPaper.js";
import { CoursesPage } from "../pages/coursesPage.js";
import { ClassTable } from "../parts/classTable.js";
import { PrintBar } from "../parts/printBar.js";
import type { Site } from "../site.js";

export function courseRoutes(site: Site): Hono {
  const routes = new Hono();
  const { classes, programmes, settings } = site.school;
  const inOrder = [...classes].sort((one, other) =>
    (one.opensOn ?? "9999").localeCompare(other.opensOn ?? "9999"),
  );

  routes.get("/lop-hoc", async (context) => {
    const frame = site.frame(context, await site.stories());
    const filters = classFilters(site.school, (name) => context.req.query(name));
    const rows = filteredClasses(inOrder, filters).map((each) => ({
      ...classRow(each),
      address: `/lop-hoc/${each.id}`,
    }));
    return respondWithPage(
      context,
      <CoursesPage
        frame={frame}
        day={shortDate(settings.reportDate)}
        filters={filters}
        groups={CLASS_STATES.map(({ id, title, state }) => ({
          id,
          title,
          classes: rows.filter((row) => row.state === state),
        }))}
        programmes={programmes.map((programme) => ({
          name: programme.name,
          length: describeProgramme(programme),
        }))}
      />,
    );
  });

  routes.get("/lop-hoc/in", (context) => {
    const rows = inOrder.map(classRow);
    const groups = CLASS_STATES.map(({ title, state }) => ({
      title,
      classes: rows.filter((row) => row.state === state),
    })).filter((group) => group.classes.length > 0);
    const html = registerPaper(site, context, {
      path: "/lop-hoc",
      title: "Danh sách lớp học",
      profile: "table",
      markup: String(
        <>
          <p>{`Số liệu tính đến ngày ${shortDate(settings.reportDate)}.`}</p>
          {groups.map(({ title, classes: list }) => (
            <ClassTable title={title} classes={list} />
          ))}
        </>,
      ),
    });
    const bar = <PrintBar backAddress="/lop-hoc" backLabel="Trở về trang Lớp học" />;
    return respondWithPaper(context, site, { html, bar });
  });

  return routes;
}
