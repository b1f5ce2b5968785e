import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { planProgress, progressBy } from "@sotruong/quotas";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadSchool } from "./loadSchool.js";

const schools = fileURLToPath(new URL("../../schools", import.meta.url));
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sotruong-school-"));
  cpSync(join(schools, "tra-son"), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function change(name: string, edit: (content: Record<string, unknown>) => void): void {
  const path = join(folder, name);
  const content = JSON.parse(readFileSync(path, "utf8"));
  edit(content);
  writeFileSync(path, JSON.stringify(content));
}

describe("loadSchool", () => {
  it.each(["tra-son", "hai-binh"])("takes the school %s as it is", async (id) => {
    const school = await loadSchool(join(schools, id));
    expect(school.stories.length).toBeGreaterThanOrEqual(4);
    expect(school.classes.length).toBeGreaterThanOrEqual(6);
  });

  it("finds the figures that the first school's articles print", async () => {
    const { plan, classes, settings } = await loadSchool(join(schools, "tra-son"));
    const furtherTraining = (asOf: string) =>
      progressBy(plan, classes, { asOf, by: "group" }).find(({ key }) => key === "Bồi dưỡng");
    const august = furtherTraining(settings.reportDate);
    expect(august?.classes).toEqual({ actual: 15, plan: 24 });
    expect(august?.trainees).toEqual({ actual: 1351, plan: 2668 });
    const june = furtherTraining("2021-06-30");
    expect([june?.classes.actual, june?.trainees.actual]).toEqual([9, 807]);
  });

  it("finds the figures that the second school's articles print", async () => {
    const { plan, classes, settings } = await loadSchool(join(schools, "hai-binh"));
    const progress = planProgress(plan, classes, { asOf: settings.reportDate });
    expect(progress.classes).toEqual({ actual: 5, plan: 12 });
    expect(progress.trainees).toEqual({ actual: 402, plan: 930 });
  });

  it("names file and field of an article that does not fit", async () => {
    const name = "articles/trong-cay-ben-ho-tra.json";
    change(name, (article) => {
      article["publishedAt"] = { wallTime: "2021-02-30T08:00", zone: "Asia/Ho_Chi_Minh" };
    });
    await expect(loadSchool(folder)).rejects.toThrow(
      /^Tệp nội dung “articles\/trong-cay-ben-ho-tra\.json” không dùng được: trường “publishedAt\.wallTime”: /u,
    );
  });

  it("names a section that the school does not have", async () => {
    change("articles/trong-cay-ben-ho-tra.json", (article) => {
      article["section"] = "khong-co";
    });
    await expect(loadSchool(folder)).rejects.toThrow(/trường “section”: .*“khong-co”/u);
  });

  it("names a class whose programme is nowhere", async () => {
    change("classes.json", (content) => {
      content["programmes"] = [];
    });
    await expect(loadSchool(folder)).rejects.toThrow(/“classes\.json”.*“classes\.0\.programme”/u);
  });

  it("refuses colours that people cannot read", async () => {
    change("school.json", (content) => {
      const { light } = content["colours"] as { light: Record<string, string> };
      light["muted"] = "#C8BFB2";
    });
    await expect(loadSchool(folder)).rejects.toThrow(/“colours\.light\.muted”.*cần ít nhất 4,5/u);
  });

  it("says so when a file is missing or no JSON", async () => {
    writeFileSync(join(folder, "plan.json"), "{");
    await expect(loadSchool(folder)).rejects.toThrow(/“plan\.json”.*không phải JSON đúng/u);
    rmSync(join(folder, "album.json"));
    await expect(loadSchool(folder)).rejects.toThrow(/“album\.json”.*không tìm thấy/u);
  });
});
