import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import type * as z from "zod";
import { ContentError } from "./contentError.js";

interface ContentFile {
  readonly folder: string;
  readonly path: string;
}

export async function readContentText({ folder, path }: ContentFile): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch {
    throw new ContentError(relative(folder, path), "không tìm thấy hoặc không đọc được tệp.");
  }
}

export async function readContentJson(file: ContentFile): Promise<unknown> {
  const text = await readContentText(file);
  try {
    return JSON.parse(text);
  } catch (problem) {
    const detail = problem instanceof Error ? problem.message : String(problem);
    throw new ContentError(relative(file.folder, file.path), `không phải JSON đúng (${detail}).`);
  }
}

/** Checks one file's content, and names the first wrong fields when it does not fit. */
export function checkContent<Schema extends z.ZodType>(
  file: ContentFile,
  schema: Schema,
  content: unknown,
): z.output<Schema> {
  const result = schema.safeParse(content);
  if (result.success) return result.data;
  const problems = result.error.issues.slice(0, 3).map(({ path, message }) => {
    const field = path.map(String).join(".");
    return `trường “${field === "" ? "(gốc)" : field}”: ${message}`;
  });
  throw new ContentError(relative(file.folder, file.path), problems.join("; "));
}
