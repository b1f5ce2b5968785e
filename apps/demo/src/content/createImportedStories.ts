import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { importedPageSchema } from "./importedPageSchema.js";
import { checkContent, readContentJson } from "./readContentFile.js";
import type { Story } from "./story.js";
import { storyFromImportedPage } from "./storyFromImportedPage.js";

interface ImportedStoriesOptions {
  readonly folder: string;
  /** Told once per broken file and version of it; the file is then left out. */
  readonly onBroken: (message: string) => void;
}

export interface ImportedStories {
  readonly read: () => Promise<readonly Story[]>;
}

// Swedish writes dates as YYYY-MM-DD.
const vietnamDay = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Ho_Chi_Minh" });

interface Seen {
  readonly stamp: string;
  readonly story: Story | undefined;
}

/** Reads the imported pages afresh whenever a file came, went or changed, so that no restart is needed. */
export function createImportedStories({
  folder,
  onBroken,
}: ImportedStoriesOptions): ImportedStories {
  let seen: ReadonlyMap<string, Seen> = new Map();

  async function readOne(name: string): Promise<Seen | undefined> {
    const path = join(folder, name);
    const status = await stat(path).catch(() => undefined);
    if (status === undefined || !status.isFile()) return undefined;
    const stamp = `${status.mtimeMs} ${status.size}`;
    const before = seen.get(name);
    if (before?.stamp === stamp) return before;
    try {
      const content = await readContentJson({ folder, path });
      const page = checkContent({ folder, path }, importedPageSchema, content);
      return {
        stamp,
        story: storyFromImportedPage(page, {
          name: name.replace(/\.json$/u, ""),
          writtenOn: vietnamDay.format(status.mtime),
        }),
      };
    } catch (problem) {
      onBroken(problem instanceof Error ? problem.message : String(problem));
      return { stamp, story: undefined };
    }
  }

  async function read(): Promise<readonly Story[]> {
    const names = await readdir(folder).catch((): string[] => []);
    const next = new Map<string, Seen>();
    for (const name of names.filter((one) => one.endsWith(".json")).sort()) {
      const one = await readOne(name);
      if (one !== undefined) next.set(name, one);
    }
    seen = next;
    return [...next.values()].flatMap(({ story }) => (story === undefined ? [] : [story]));
  }

  return { read };
}
