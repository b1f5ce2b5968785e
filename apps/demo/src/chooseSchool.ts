import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { ContentError } from "./content/contentError.js";

interface SchoolChoice {
  readonly schoolsFolder: string;
  /** The SCHOOL environment variable. */
  readonly wanted: string | undefined;
  readonly argumentsGiven: readonly string[];
}

const firstSchool = "tra-son";

/** The folder of the school that `--school <id>` or SCHOOL names, else of the first school. */
export async function chooseSchool(choice: SchoolChoice): Promise<string> {
  const { schoolsFolder, wanted, argumentsGiven } = choice;
  const place = argumentsGiven.findIndex(
    (one) => one === "--school" || one.startsWith("--school="),
  );
  const given = argumentsGiven[place]?.split("=")[1] ?? argumentsGiven[place + 1];
  const id = (place === -1 ? wanted : given) || firstSchool;
  const schools = await readdir(schoolsFolder);
  if (!schools.includes(id)) {
    throw new ContentError(
      `schools/${id}`,
      `không có trường này. Các trường hiện có: ${schools.sort().join(", ")}.`,
    );
  }
  return join(schoolsFolder, id);
}
