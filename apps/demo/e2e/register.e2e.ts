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
