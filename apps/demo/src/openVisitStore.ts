import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createMemoryStore, type VisitStore } from "@sotruong/site";

interface OpenedStore {
  readonly store: VisitStore;
  readonly secret: string;
}

async function readSecret(path: string): Promise<string> {
  const known = await readFile(path, "utf8").catch(() => "");
  if (known.trim().length >= 32) return known.trim();
  const secret = randomBytes(24).toString("hex");
  await writeFile(path, `${secret}\n`, { mode: 0o600 });
  return secret;
}

/** Opens the counters' database; where that cannot be had, counts in memory and says so. */
export async function openVisitStore(
  folder: string,
  name: string,
  onProblem: (message: string) => void,
): Promise<OpenedStore> {
  try {
    await mkdir(folder, { recursive: true });
    const secret = await readSecret(join(folder, "secret.txt"));
    const { createSqliteStore } = await import("@sotruong/site/sqlite");
    return { store: createSqliteStore({ path: join(folder, `${name}.sqlite`) }), secret };
  } catch (problem) {
    const detail = problem instanceof Error ? problem.message : String(problem);
    onProblem(`Không mở được tệp thống kê, số lượt chỉ giữ trong bộ nhớ. ${detail}`);
    return { store: createMemoryStore(), secret: randomBytes(24).toString("hex") };
  }
}
