import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "./siteTest.js";

interface ClassFile {
  readonly name: string;
  readonly programme: string;
  readonly status: string;
  readonly opensOn: string;
  readonly trainees: number;
}

interface ItemFile {
  readonly name: string;
  readonly programme: string;
  readonly classes: number;
  readonly trainees: number;
}

const notOpened = ["planned", "approved", "recruiting", "decided", "postponed", "cancelled"];
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const written = (value: number) => new Intl.NumberFormat("vi-VN").format(value);
const percent = (part: number, whole: number) =>
  `${written(Math.round((part / whole) * 1000) / 10)}%`;

test("lớp học: mỗi lớp trong sổ có một dòng", async ({ page, school }) => {
  const { classes }: { readonly classes: readonly ClassFile[] } = JSON.parse(
    readFileSync(join(school.folder, "classes.json"), "utf8"),
  );
  await page.goto("/lop-hoc");
  const names = await page.locator(".class-register tbody th").allTextContents();
  expect([...names].sort()).toEqual(classes.map(({ name }) => name).sort());
  for (const name of ["Sắp mở", "Đã bế giảng", "Các chương trình"]) {
    await expect(page.getByRole("heading", { level: 2, name })).toBeVisible();
  }
});

test("chỉ tiêu: câu trả lời trước, rồi biểu đồ, rồi bảng; số liệu khớp sổ lớp", async ({
  page,
  school,
}) => {
  const { items }: { readonly items: readonly ItemFile[] } = JSON.parse(
    readFileSync(join(school.folder, "plan.json"), "utf8"),
  );
  const { classes }: { readonly classes: readonly ClassFile[] } = JSON.parse(
    readFileSync(join(school.folder, "classes.json"), "utf8"),
  );
  const opened = classes.filter(
    ({ status, opensOn }) => !notOpened.includes(status) && opensOn <= school.settings.reportDate,
  );
  const plannedClasses = sum(items.map(({ classes: count }) => count));
  const plannedTrainees = sum(items.map(({ trainees }) => trainees));
  const trainees = sum(opened.map((one) => one.trainees));

  await page.goto("/chi-tieu");
  const answer = page.locator(".answer");
  await expect(answer).toContainText(
    `${opened.length}/${plannedClasses} lớp, đạt ${percent(opened.length, plannedClasses)}`,
  );
  await expect(answer).toContainText(
    `${written(trainees)}/${written(plannedTrainees)} học viên, đạt ${percent(trainees, plannedTrainees)}`,
  );
  await expect(page.locator(".chart-rows .bar")).toHaveCount(items.length);
  const order = await page.evaluate(() =>
    [".answer", ".chart", ".quota-register"].map((selector) => {
      const element = document.querySelector(selector);
      return element === null ? -1 : element.getBoundingClientRect().top;
    }),
  );
  expect([...order].sort((one, other) => one - other)).toEqual(order);
  await expect(page.locator(".quota-register tfoot")).toContainText(
    `${plannedClasses - opened.length} lớp, ${written(plannedTrainees - trainees)} học viên`,
  );
  await page.goto("/");
  await expect(page.locator(".progress-box")).toContainText(
    `${opened.length}/${plannedClasses} lớp`,
  );
});
