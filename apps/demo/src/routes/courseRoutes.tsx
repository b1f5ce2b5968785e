import { formatClassStatus, isHeld, type TrainingClass } from "@sotruong/courses";
import { formatNumber } from "@sotruong/text";
import { Hono } from "hono";
import { describeProgramme } from "../content/describeProgramme.js";
import { registerPaper } from "../content/registerPaper.js";
import { shortDate } from "../content/shortDate.js";
import { respondWithPage } from "../http/respondWithPage.js";
import { respondWithPaper } from "../http/respondWithPaper.js";
import { type ClassRow, ClassTable, CoursesPage } from "../pages/coursesPage.js";
import { PrintBar } from "../parts/printBar.js";
import type { Site } from "../site.js";

const deliveries: Readonly<Record<TrainingClass["delivery"], string | undefined>> = {
  "in-person": undefined,
  online: "học trực tuyến",
  blended: "kết hợp trực tuyến",
};

function stateOf({ status }: TrainingClass): ClassRow["state"] {
  if (!isHeld(status)) return "planned";
  return status === "opened" || status === "running" || status === "examining" ? "running" : "done";
}

function timeOf({ opensOn, closesOn }: TrainingClass): string {
  if (opensOn === undefined) return "Chưa định ngày";
  if (closesOn === undefined) return `Từ ${shortDate(opensOn)}`;
  return `${shortDate(opensOn)} - ${shortDate(closesOn)}`;
}

function rowOf(trainingClass: TrainingClass): ClassRow {
  const { name, place, delivery, trainees, status } = trainingClass;
  return {
    name,
    time: timeOf(trainingClass),
    place: [place, deliveries[delivery]].filter((part) => part !== undefined).join(", "),
    trainees: formatNumber(trainees),
    state: stateOf(trainingClass),
    stateLabel: formatClassStatus(status),
  };
}

const groupTitles = [
  ["dang-hoc", "Đang học", "running"],
  ["sap-mo", "Sắp mở", "planned"],
  ["da-be-giang", "Đã bế giảng", "done"],
] as const;

export function courseRoutes(site: Site): Hono {
  const routes = new Hono();
  const { classes, programmes, settings } = site.school;
  const inOrder = [...classes].sort((one, other) =>
    (one.opensOn ?? "9999").localeCompare(other.opensOn ?? "9999"),
  );

  routes.get("/lop-hoc", async (context) => {
    const frame = site.frame(context, await site.stories());
    const rows = inOrder.map(rowOf);
    return respondWithPage(
      context,
      <CoursesPage
        frame={frame}
        day={shortDate(settings.reportDate)}
        groups={groupTitles.map(([id, title, state]) => ({
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
    const rows = inOrder.map(rowOf);
    const groups = groupTitles
      .map(([, title, state]) => ({ title, classes: rows.filter((row) => row.state === state) }))
      .filter((group) => group.classes.length > 0);
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
