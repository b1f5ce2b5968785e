import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { test as base, expect } from "@playwright/test";

interface ArticleFile {
  readonly slug: string;
  readonly title: string;
  readonly section: string;
  readonly authors: readonly { readonly name: string; readonly post: string }[];
  readonly publishedAt: { readonly wallTime: string };
}

interface SchoolFile {
  readonly school: { readonly names: readonly { readonly name: string }[] };
  readonly motto: string;
  readonly demonstrationNotice: string;
  readonly leadSlug: string;
  readonly sections: readonly { readonly id: string; readonly name: string }[];
  readonly colours: Record<"light" | "dark", { readonly paper: string }>;
  readonly visitsBefore: number;
  readonly reportDate: string;
}

/** The school under test as its own files have it: tests name nothing that belongs to one school. */
export interface SchoolUnderTest {
  readonly settings: SchoolFile;
  readonly name: string;
  readonly articles: readonly ArticleFile[];
  /** An article that names a document by number, so that every part of the page is there. */
  readonly article: ArticleFile;
  readonly folder: string;
  readonly importedFolder: string;
  /** Where the site under test writes the mails that it would send. */
  readonly mailFolder: string;
}

const schoolsFolder = join(dirname(fileURLToPath(import.meta.url)), "..", "schools");

function readSchool(metadata: Record<string, unknown>): SchoolUnderTest {
  const folder = join(schoolsFolder, String(metadata["school"]));
  const settings: SchoolFile = JSON.parse(readFileSync(join(folder, "school.json"), "utf8"));
  const articlesFolder = join(folder, "articles");
  const articles = readdirSync(articlesFolder)
    .filter((name) => name.endsWith(".json"))
    .map((name): ArticleFile => JSON.parse(readFileSync(join(articlesFolder, name), "utf8")));
  const article = articles.find(({ slug }) =>
    readFileSync(join(articlesFolder, `${slug}.html`), "utf8").includes("Quy định số 09-QĐi/TW"),
  );
  if (article === undefined) throw new Error("Không có bài nào viện dẫn văn bản.");
  const name = settings.school.names.at(-1)?.name ?? "";
  return {
    folder,
    settings,
    name,
    articles,
    article,
    importedFolder: String(metadata["importedFolder"]),
    mailFolder: String(metadata["mailFolder"]),
  };
}

interface SiteFixtures {
  readonly school: SchoolUnderTest;
  /** What the browser objected to or asked of other sites; empty at the end of every test. */
  readonly complaints: string[];
}

export const test = base.extend<SiteFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern.
  school: async ({}, use, testInfo) => {
    await use(readSchool(testInfo.project.metadata));
  },
  complaints: [
    async ({ context, baseURL }, use) => {
      const complaints: string[] = [];
      context.on("request", (request) => {
        const url = request.url();
        if (!url.startsWith(`${baseURL}/`) && !/^(?:data|blob|about):/u.test(url)) {
          complaints.push(`yêu cầu ra ngoài: ${url}`);
        }
      });
      context.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") {
          complaints.push(`${message.type()}: ${message.text()} (${message.page()?.url()})`);
        }
      });
      context.on("weberror", (problem) => complaints.push(String(problem.error())));
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
