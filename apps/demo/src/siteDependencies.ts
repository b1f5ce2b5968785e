import type { VisitCounter } from "@sotruong/site";
import type { ImportedStories } from "./content/createImportedStories.js";
import type { SchoolContent } from "./content/loadSchool.js";
import type { PdfWriter } from "./http/createPdfWriter.js";
import type { PublicFile } from "./http/publicFiles.js";
import type { FriendMail } from "./mail/friendMail.js";

/** All that the site needs from outside, so that a test can hand it anything. */
export interface SiteDependencies {
  readonly school: SchoolContent;
  readonly imported: ImportedStories;
  readonly visits: VisitCounter;
  /** Style, script and font files, by name. */
  readonly assets: ReadonlyMap<string, PublicFile>;
  /** The school's pictures, by name. */
  readonly pictures: ReadonlyMap<string, PublicFile>;
  readonly now: () => Date;
  /** Sending articles by mail; without it the site has no such form. */
  readonly friendMail?: FriendMail;
  /** Absent where there is no Chromium: the site then offers no PDF files. */
  readonly writePdf?: PdfWriter;
  /** The site's public address where it stands behind another server; else the request's own is taken. */
  readonly publicAddress?: string;
  readonly onError: (problem: unknown) => void;
}
