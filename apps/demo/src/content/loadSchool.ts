import { join } from "node:path";
import type { PeriodTimes, Programme, TrainingClass } from "@sotruong/courses";
import { type Plan, planSchema } from "@sotruong/quotas";
import type { Album, SiteLinkGroup } from "@sotruong/site";
import type * as z from "zod";
import { checkContrast } from "./checkContrast.js";
import { classesFileSchema } from "./classesFileSchema.js";
import { loadArticles } from "./loadArticles.js";
import { checkContent, readContentJson } from "./readContentFile.js";
import { type SchoolSettings, schoolSettingsSchema } from "./schoolSettingsSchema.js";
import { albumFileSchema, linksFileSchema } from "./siteFilesSchemas.js";
import type { Story } from "./story.js";

/** One school's whole folder, checked. */
export interface SchoolContent {
  readonly folder: string;
  readonly settings: SchoolSettings;
  readonly linkGroups: readonly SiteLinkGroup[];
  readonly album: Album;
  readonly programmes: readonly Programme[];
  readonly periodTimes: PeriodTimes;
  readonly classes: readonly TrainingClass[];
  readonly plan: Plan;
  readonly stories: readonly Story[];
}

/**
 * Reads and checks one school's folder.
 *
 * @throws {ContentError} naming the first file and field that do not fit.
 */
export async function loadSchool(folder: string): Promise<SchoolContent> {
  async function load<Schema extends z.ZodType>(name: string, schema: Schema) {
    const file = { folder, path: join(folder, name) };
    return checkContent(file, schema, await readContentJson(file));
  }
  const file = await load("school.json", schoolSettingsSchema);
  checkContrast(file.colours);
  const settings = { ...file, name: file.school.names.at(-1)?.name ?? file.shortName };
  const { groups } = await load("links.json", linksFileSchema);
  const album = await load("album.json", albumFileSchema);
  const register = await load("classes.json", classesFileSchema);
  const plan = await load("plan.json", planSchema);
  const stories = await loadArticles(folder, settings.sections);
  const { programmes, periodTimes, classes } = register;
  return {
    folder,
    settings,
    linkGroups: groups,
    album,
    programmes,
    periodTimes,
    classes,
    plan,
    stories,
  };
}
