import { readFileSync } from "node:fs";
import { join } from "node:path";
import ICAL from "ical.js";
import { checkInAllModes } from "./checkInAllModes.js";
import { expect, type SchoolUnderTest, test } from "./siteTest.js";

interface ClassFile {
  readonly id: string;
  readonly name: string;
  readonly programme: string;
  readonly status: string;
  readonly opensOn: string;
  readonly targetGroup?: { readonly scale: string; readonly level: number };
  readonly steps: readonly { readonly documents?: readonly string[] }[];
}

interface RegisterFile {
  readonly programmes: readonly {
    readonly id: string;
    readonly name: string;
    /** A course taught in stages has its timetable stage by stage, not in the register. */
    readonly topics?: readonly { readonly name: string; readonly periods: number }[];
  }[];
  readonly classes: readonly ClassFile[];
}

function readRegister({ folder }: SchoolUnderTest): RegisterFile {
  return JSON.parse(readFileSync(join(folder, "classes.json"), "utf8"));
}

function eventsOf(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents("vevent").map((event) => ({
    uid: event.getFirstPropertyValue("uid"),
    start: String(event.getFirstPropertyValue("dtstart")),
    zone: event.getFirstProperty("dtstart")?.getFirstParameter("tzid"),
    status: event.getFirstPropertyValue("status"),
  }));
}

test("lọc lớp học bằng biểu mẫu thường, không cần JavaScript", async ({
  browser,
  baseURL,
  school,
}) => {
  const { classes, programmes } = readRegister(school);
  const context = await browser.newContext({ baseURL: baseURL ?? "", javaScriptEnabled: false });
  const page = await context.newPage();
  const shown = async () =>
    (await page.locator(".class-register tbody th").allTextContents()).sort();
  const names = (keep: (one: ClassFile) => boolean) =>
    classes
      .filter(keep)
      .map(({ name }) => name)
      .sort();
  const firstHalf = ({ opensOn }: ClassFile) => Number(opensOn.slice(5, 7)) <= 6;
  const [programme] = programmes;

  await page.goto("/lop-hoc");
  await page
    .getByLabel("Chương trình", { exact: true })
    .selectOption({ label: programme?.name ?? "" });
  await page.getByRole("button", { name: "Lọc" }).click();
  await expect.poll(shown).toEqual(names((one) => one.programme === programme?.id));
  await expect(page.getByLabel("Chương trình", { exact: true })).toHaveValue(programme?.id ?? "");

  await page.getByLabel("Thời gian khai giảng").selectOption("dau-nam");
  await page.getByRole("button", { name: "Lọc" }).click();
  await expect
    .poll(shown)
    .toEqual(names((one) => one.programme === programme?.id && firstHalf(one)));

  await page.getByRole("link", { name: "Bỏ lọc" }).click();
  await expect.poll(shown).toEqual(names(() => true));
  await page.goto("/lop-hoc?doi-tuong=knowledge-update-164-4");
  await expect
    .poll(shown)
    .toEqual(names(({ targetGroup }) => targetGroup?.scale === "knowledge-update-164"));
  await page.goto("/lop-hoc?tinh-trang=hoan-huy");
  await expect.poll(shown).toEqual(names(({ status }) => /postponed|cancelled/u.test(status)));
  await page.goto("/lop-hoc?tinh-trang=hoan-huy&nua-nam=dau-nam&doi-tuong=knowledge-update-164-4");
  await expect(page.getByText("Không có lớp nào khớp")).toBeVisible();
  // What no filter knows narrows nothing.
  await page.goto("/lop-hoc?tinh-trang=%22%3E%3Cscript%3E");
  await expect.poll(shown).toEqual(names(() => true));
  await context.close();
});

test("mỗi lớp có trang riêng, lịch học đủ tiết, văn bản của từng bước và tệp lịch đọc lại được", async ({
  page,
  request,
  school,
}) => {
  const { classes, programmes } = readRegister(school);
  const chosen = classes.find(({ status }) => status === "certified");
  const programme = programmes.find(({ id }) => id === chosen?.programme);
  if (chosen === undefined || programme === undefined) throw new Error("không có lớp đã cấp");
  await page.goto("/lop-hoc");
  await page.getByRole("link", { name: chosen.name }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(chosen.name);
  await expect(page.locator(".class-steps li")).toHaveCount(chosen.steps.length);
  const documents = chosen.steps.flatMap((step) => step.documents ?? []);
  expect(await page.locator(".step-document").allTextContents()).toEqual(documents);

  const rows = page.locator(".timetable tbody tr");
  const periods = await page.locator('.timetable td[data-label="Tiết"]').allTextContents();
  const taught = periods
    .map((cell) => cell.split("-").map(Number))
    .reduce((sum, [from = 0, to = from]) => sum + to - from + 1, 0);
  expect(taught).toBe((programme.topics ?? []).reduce((sum, topic) => sum + topic.periods, 0));

  const linked = JSON.parse(
    (await page.locator('script[type="application/ld+json"]').textContent()) ?? "",
  );
  expect(linked).toMatchObject({ "@type": "Course", provider: { name: school.name } });
  expect(linked.hasCourseInstance[0]).toMatchObject({
    "@type": "CourseInstance",
    name: chosen.name,
    startDate: chosen.opensOn,
    courseSchedule: { "@type": "Schedule" },
  });
  expect(JSON.stringify(linked)).not.toMatch(/Person|instructor|ating/u);

  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "Thêm vào lịch" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe(`${chosen.id}.ics`);
  const events = eventsOf(readFileSync(await download.path(), "utf8"));
  expect(events).toHaveLength(await rows.count());
  expect(events[0]?.start.slice(0, 10)).toBe(chosen.opensOn);
  for (const { zone, status } of events) {
    expect([zone, status]).toEqual(["Asia/Ho_Chi_Minh", "CONFIRMED"]);
  }
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);

  for (const { id, status, programme: taughtProgramme } of classes) {
    const answer = await request.get(`/lop-hoc/${id}.ics`);
    expect(answer.headers()["content-type"]).toBe("text/calendar; charset=utf-8");
    const standings = new Set(eventsOf(await answer.text()).map((event) => event.status));
    const expected =
      status === "cancelled" ? "CANCELLED" : status === "postponed" ? "TENTATIVE" : "CONFIRMED";
    const { topics = [] } = programmes.find((each) => each.id === taughtProgramme) ?? {};
    expect([...standings]).toEqual(topics.length === 0 ? [] : [expected]);
    expect((await request.get(`/lop-hoc/${id}`)).status()).toBe(200);
    const printed = (await request.get(`/lop-hoc/${id}/in`)).status();
    expect(printed).toBe(topics.length === 0 ? 404 : 200);
  }
  for (const path of ["/lop-hoc/khong-co", "/lop-hoc/khong-co.ics", "/lop-hoc/khong-co/in"]) {
    expect((await request.get(path)).status()).toBe(404);
  }
});

test("lớp hoãn hoặc hủy nói ngay rằng lịch không còn hiệu lực; trang lớp đọc được ở mọi chế độ", async ({
  page,
  school,
}) => {
  const stopped = readRegister(school).classes.find(({ status }) =>
    /postponed|cancelled/u.test(status),
  );
  await page.goto(`/lop-hoc/${stopped?.id}`);
  await expect(page.locator(".class-notes")).toContainText(/Lớp đã (?:hoãn|hủy)/u);
  await expect(page.getByRole("link", { name: "Cập nhật lịch đã thêm" })).toBeVisible();
  await checkInAllModes(page);
});

test("danh sách đã lọc đọc được ở mọi chế độ", async ({ page }) => {
  await page.goto("/lop-hoc?nua-nam=dau-nam&tinh-trang=da-be-giang");
  await checkInAllModes(page);
});
