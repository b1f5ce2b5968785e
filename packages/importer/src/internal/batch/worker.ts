import type { ImportArticlePageOptions } from "../../importArticlePage.js";
import { type ImportedSource, importSource } from "./importSource.js";
import type { PageSource } from "./pageSource.js";

/** What a thread is handed. */
export interface WorkerTask {
  readonly source: PageSource;
  readonly maximumBytes: number;
  /** The module of the site's own options, where it has any: its default export. */
  readonly optionsModule?: string;
}

let loaded: { readonly module: string; readonly options: ImportArticlePageOptions } | undefined;

/** Loads the options module of a site once per thread. */
export async function loadOptions(module: string | undefined): Promise<ImportArticlePageOptions> {
  if (module === undefined) return {};
  if (loaded?.module !== module) {
    const { default: options } = (await import(module)) as { default?: ImportArticlePageOptions };
    loaded = { module, options: options ?? {} };
  }
  return loaded.options;
}

/** Runs in a thread of the batch. */
export async function work({
  source,
  maximumBytes,
  optionsModule,
}: WorkerTask): Promise<ImportedSource> {
  return importSource(source, { ...(await loadOptions(optionsModule)), maximumBytes });
}
