import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkInAllModes } from "./checkInAllModes.js";
import { expect, type SchoolUnderTest, test } from "./siteTest.js";

interface ClassFile {
  readonly status: string;
  readonly opensOn: string;
  readonly trainees: number;
}

interface ItemFile {
  readonly name: string;
  readonly classes: number;
  readonly trainees: number;
  readonly group?: string;
}

const notOpened = ["planned", "approved", "recruiting", "decided", "postponed", "cancelled"];
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const written = (value: number) => new Intl.NumberFormat("vi-VN").format(value);
const percent = (part: number, whole: number) =>
  `${written(Math.round((part / whole) * 1000) / 10)}%`;

function readJson<Content>(school: SchoolUnderTest, name: string): Content {
  return JSON.parse(readFileSync(join(school.folder, name), "utf8"));
}

function reachedBy(school: SchoolUnderTest, day: string) {
  const { classes } = readJson<{ readonly classes: readonly ClassFile[] }>(school, "classes.json");
  const { items } = readJson<{ readonly items: readonly ItemFile[] }>(school, "plan.json");
  const opened = classes.filter(
    ({ status, opensOn }) => !notOpened.includes(status) && opensOn <= day,
  );
  return {
    items,
    classes: opened.length,
    trainees: sum(opened.map((one) => one.trainees)),
    plannedClasses: sum(items.map((item) => item.classes)),
    plannedTrainees: sum(items.map((item) => item.trainees)),
  };
}

test("chỉ tiêu: câu trả lời trước, rồi biểu đồ, rồi bảng; số liệu khớp sổ lớp", async ({
  page,
  school,
}) => {
  const reached = reachedBy(school, school.settings.reportDate);
  const { items, classes, trainees, plannedClasses, plannedTrainees } = reached;
  await page.goto("/chi-tieu");
  await expect(page.locator(".answer")).toHaveText(
    `Đã mở được ${classes}/${plannedClasses} lớp, đạt ${percent(classes, plannedClasses)} kế hoạch; ${written(trainees)}/${written(plannedTrainees)} học viên, đạt ${percent(trainees, plannedTrainees)}.`,
  );
  const chart = page.getByRole("img", { name: "Số học viên: kế hoạch và đã học" });
  await expect(chart).toBeVisible();
  await expect(chart.locator("rect.chart-plan")).toHaveCount(items.length);
  const order = await page.evaluate(() =>
    [".answer", ".chart", ".quota-register", ".quota-forecast"].map((selector) => {
      const element = document.querySelector(selector);
      return element === null ? -1 : element.getBoundingClientRect().top;
    }),
  );
  expect([...order].sort((one, other) => one - other)).toEqual(order);
  await expect(page.locator(".quota-register tfoot").first()).toContainText(
    `${plannedClasses - classes} lớp, ${written(plannedTrainees - trainees)} học viên`,
  );
  await expect(page.locator(".quota-forecast")).toContainText("Giả định: từ nay đến hết năm");
  await page.goto("/");
  await expect(page.locator(".progress-box")).toContainText(`${classes}/${plannedClasses} lớp`);
});

test("chỉ tiêu: chọn ngày chốt số liệu, không cần mã trên trang, và in đúng lựa chọn ấy", async ({
  page,
  school,
}) => {
  const year = school.settings.reportDate.slice(0, 4);
  const march = reachedBy(school, `${year}-03-31`);
  await page.goto("/chi-tieu");
  await page.getByLabel("Tính đến").selectOption("Hết tháng 3");
  await page.getByRole("button", { name: "Xem", exact: true }).click();
  await expect(page).toHaveURL(/den=\d{4}-03-31/u);
  const answer = `${march.classes}/${march.plannedClasses} lớp, đạt ${percent(march.classes, march.plannedClasses)}`;
  await expect(page.locator(".answer")).toContainText(answer);
  const groups = new Set(march.items.map(({ group }) => group));
  await expect(page.getByLabel("Nội dung")).toHaveCount(groups.size > 1 ? 1 : 0);
  await page.getByRole("link", { name: "In bảng này" }).click();
  await expect(page.locator("body")).toContainText(answer);
  await page.goto("/chi-tieu?den=9999-99-99&khoi=%3Cb%3E");
  await expect(page.getByLabel("Tính đến")).toHaveValue(school.settings.reportDate);
});

test("chỉ tiêu: biểu đồ vừa màn hình điện thoại", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 720 });
  await page.goto("/chi-tieu");
  const letters = await page
    .locator(".chart-narrow svg")
    .evaluate((drawing) => 15 * (drawing.getBoundingClientRect().width / 320));
  expect(letters).toBeGreaterThan(13);
  await expect(page.locator(".chart-wide")).toBeHidden();
  await checkInAllModes(page);
});
