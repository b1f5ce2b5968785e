import {
  type DocumentLayout,
  officialDocumentStyles,
  PARTY_DOCUMENT_LAYOUTS,
  printStyles,
  STATE_DOCUMENT_LAYOUT,
} from "@sotruong/print";
import type { Context } from "hono";
import type { Story } from "./content/story.js";
import { importedSection } from "./content/storyFromImportedPage.js";
import { uniqueStories } from "./content/uniqueStories.js";
import type { PublicFile } from "./http/publicFiles.js";
import { publicFile } from "./http/publicFiles.js";
import { themeStyle } from "./http/themeStyle.js";
import type { PageFrame } from "./parts/pageFrame.js";
import type { SiteDependencies } from "./siteDependencies.js";

/** What the routes share: the stories as they are now, and the frame round every page. */
export interface Site extends SiteDependencies {
  readonly assets: ReadonlyMap<string, PublicFile>;
  readonly files: { readonly script: string; readonly print: string };
  /** The address of the style sheet of official documents of a layout. */
  readonly officialStyle: (layout: DocumentLayout) => string;
  readonly stories: () => Promise<readonly Story[]>;
  readonly frame: (context: Context, stories: readonly Story[]) => PageFrame;
  readonly origin: (context: Context) => string;
}

function officialFileName({ validFrom }: DocumentLayout): string {
  return `official-${validFrom ?? ""}.css`;
}

function text(file: PublicFile | undefined): string {
  return file === undefined ? "" : new TextDecoder().decode(file.body);
}

export function assembleSite(dependencies: SiteDependencies): Site {
  const { school, imported, publicAddress } = dependencies;
  const theme = publicFile(new TextEncoder().encode(themeStyle(school.settings.colours)), "css");
  const bar = text(dependencies.assets.get("printBar.css"));
  const paper = `${printStyles}${text(dependencies.assets.get("paper.css"))}`;
  const assets = new Map([
    ...dependencies.assets,
    ["theme.css", theme],
    ["print.css", publicFile(new TextEncoder().encode(paper), "css")],
    ...[STATE_DOCUMENT_LAYOUT, ...PARTY_DOCUMENT_LAYOUTS].map((layout) => {
      const style = `${officialDocumentStyles(layout)}${bar}`;
      return [
        officialFileName(layout),
        publicFile(new TextEncoder().encode(style), "css"),
      ] as const;
    }),
  ]);
  const address = (name: string) => `/assets/${name}?v=${assets.get(name)?.version ?? ""}`;
  const files = {
    style: address("site.css"),
    theme: address("theme.css"),
    script: address("site.js"),
    print: address("print.css"),
  };
  const origin = (context: Context) => publicAddress ?? new URL(context.req.url).origin;
  return {
    ...dependencies,
    assets,
    files,
    origin,
    officialStyle: (layout) => address(officialFileName(layout)),
    stories: async () => uniqueStories(school.stories, await imported.read()),
    frame: (context, stories) => ({
      settings: school.settings,
      sections: [
        ...school.settings.sections,
        ...(stories.some((story) => story.imported !== undefined) ? [importedSection] : []),
      ],
      files,
      origin: origin(context),
      path: context.req.path,
    }),
  };
}
