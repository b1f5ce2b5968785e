import { join } from "node:path";
import { checkContrast } from "./checkContrast.js";
import { loadArticles } from "./loadArticles.js";
import { checkContent, readContentJson } from "./readContentFile.js";
import { type SchoolSettings, schoolSettingsSchema } from "./schoolSettingsSchema.js";
import type { Story } from "./story.js";

/** One school's whole folder, checked. */
export interface SchoolContent {
  readonly folder: string;
  readonly settings: SchoolSettings;
  readonly stories: readonly Story[];
}

/**
 * Reads and checks one school's folder.
 *
 * @throws {ContentError} naming the first file and field that do not fit.
 */
export async function loadSchool(folder: string): Promise<SchoolContent> {
  const path = join(folder, "school.json");
  const file = { folder, path };
  const settings = checkContent(file, schoolSettingsSchema, await readContentJson(file));
  checkContrast(settings.colours);
  const stories = await loadArticles(folder, settings.sections);
  return { folder, settings, stories };
}
