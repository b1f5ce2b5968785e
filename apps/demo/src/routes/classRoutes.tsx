import { formatJsonLd } from "@sotruong/articles";
import {
  type ClassStatus,
  formatClassStatus,
  formatTeachingLength,
  formatTimetable,
  type Programme,
  type TrainingClass,
  toCourseInstanceJsonLd,
  toCourseJsonLd,
} from "@sotruong/courses";
import { classCalendar } from "@sotruong/courses/calendar";
import { Hono } from "hono";
import { raw } from "hono/html";
import { classFacts } from "../content/classFacts.js";
import { classState } from "../content/classState.js";
import { classTime } from "../content/classTime.js";
import { lawOfClass } from "../content/lawOfClass.js";
import { registerPaper } from "../content/registerPaper.js";
import { shortDate } from "../content/shortDate.js";
import { timetableOf } from "../content/timetableOf.js";
import { respondWithPage } from "../http/respondWithPage.js";
import { respondWithPaper } from "../http/respondWithPaper.js";
import { ClassPage } from "../pages/classPage.js";
import { PrintBar } from "../parts/printBar.js";
import type { Site } from "../site.js";

interface KnownClass {
  readonly trainingClass: TrainingClass;
  readonly programme: Programme;
  readonly address: string;
}

// Whoever has the old timetable in the calendar should see at once that it no longer holds.
const stoppedNotes: { readonly [Status in ClassStatus]?: string } = {
  postponed:
    "Lớp đã hoãn. Đây là lịch dự kiến trước khi hoãn; lịch mới sẽ được đăng tại trang này.",
  suspended: "Lớp đang tạm dừng. Các buổi chưa học trong lịch này sẽ được xếp lại.",
  cancelled: "Lớp đã hủy. Lịch này không còn hiệu lực.",
};

/** The pages of single classes: the class, its timetable for calendars, its timetable on paper. */
export function classRoutes(site: Site): Hono {
  const routes = new Hono();
  const { classes, programmes, periodTimes, settings } = site.school;

  function find(id: string): KnownClass | undefined {
    const trainingClass = classes.find((each) => each.id === id);
    const programme = programmes.find((each) => each.id === trainingClass?.programme);
    if (trainingClass === undefined || programme === undefined) return undefined;
    return { trainingClass, programme, address: `/lop-hoc/${id}` };
  }

  function tableOf({ trainingClass, programme }: KnownClass) {
    const { entries, findings } = timetableOf(trainingClass, programme);
    const stopped = stoppedNotes[trainingClass.status];
    const notes = [
      ...(stopped === undefined ? [] : [stopped]),
      ...findings.map(({ message }) => message),
    ];
    if (entries.length === 0) return { entries, notes, timetable: undefined };
    const periods = entries.reduce((sum, entry) => sum + entry.periods, 0);
    const caption = `Lịch học: ${trainingClass.name}`;
    const table = formatTimetable(entries, { caption, periodTimes });
    return { entries, notes, timetable: { table, length: formatTeachingLength(periods) } };
  }

  routes.get("/lop-hoc/:file{[^/]+\\.ics}", (context) => {
    const file = context.req.param("file");
    const known = find(file.slice(0, -".ics".length));
    if (known === undefined) return context.notFound();
    const { trainingClass, programme, address } = known;
    const body = classCalendar(trainingClass, {
      stamp: site.now().toISOString(),
      periodTimes,
      timetable: timetableOf(trainingClass, programme).entries,
      url: `${site.origin(context)}${address}`,
      revision: trainingClass.steps?.length ?? 0,
    });
    return context.body(body, 200, {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": `attachment; filename="${trainingClass.id.replace(/[^a-z0-9-]/gu, "-")}.ics"`,
      "Cache-Control": "public, max-age=300",
    });
  });

  routes.get("/lop-hoc/:id", async (context) => {
    const known = find(context.req.param("id"));
    if (known === undefined) return context.notFound();
    const { trainingClass, programme, address } = known;
    const frame = site.frame(context, await site.stories());
    const { entries, notes, timetable } = tableOf(known);
    const url = `${frame.origin}${address}`;
    const { place } = trainingClass;
    const instance = toCourseInstanceJsonLd(
      // Search engines do not know which school “at the school” means.
      { ...trainingClass, ...(place === "Tại trường" ? { place: settings.name } : {}) },
      { url, timetable: entries, periodTimes },
    );
    const course = toCourseJsonLd(programme, {
      url,
      provider: { name: settings.name, url: `${frame.origin}/` },
      instances: [instance],
    });
    return respondWithPage(
      context,
      <ClassPage
        frame={frame}
        address={address}
        name={trainingClass.name}
        state={{
          name: classState(trainingClass),
          label: formatClassStatus(trainingClass.status),
        }}
        facts={classFacts(trainingClass, programme)}
        steps={(trainingClass.steps ?? []).map(({ status, date, documents }) => ({
          label: formatClassStatus(status),
          date,
          day: shortDate(date),
          documents,
        }))}
        law={lawOfClass(trainingClass, programme)}
        timetable={timetable}
        notes={notes}
        jsonLd={formatJsonLd(course)}
      />,
    );
  });

  routes.get("/lop-hoc/:id/in", (context) => {
    const known = find(context.req.param("id"));
    const timetable = known === undefined ? undefined : tableOf(known).timetable;
    if (known === undefined || timetable === undefined) return context.notFound();
    const { trainingClass, address } = known;
    const html = registerPaper(site, context, {
      path: address,
      title: `Lịch học: ${trainingClass.name}`,
      profile: "table",
      markup: String(
        <>
          <p>{`${classTime(trainingClass)}, ${timetable.length}.`}</p>
          {raw(timetable.table)}
        </>,
      ),
    });
    const bar = <PrintBar backAddress={address} backLabel="Trở về trang của lớp" />;
    return respondWithPaper(context, site, { html, bar });
  });

  return routes;
}
