import { sanitizeBody } from "@sotruong/articles";
import { renderPrintDocument } from "@sotruong/print";
import { qrCodeSvg } from "@sotruong/share";
import type { Context } from "hono";
import type { Site } from "../site.js";
import { printedAt } from "./printedAt.js";

interface RegisterPaperInput {
  /** Of the page that is printed. */
  readonly path: string;
  readonly title: string;
  readonly markup: string;
  readonly profile: "list" | "table";
}

/** A list on paper, or tables on paper laid on its side. */
export function registerPaper(
  site: Site,
  context: Context,
  { path, title, markup, profile }: RegisterPaperInput,
): string {
  const canonicalUrl = `${site.origin(context)}${path}`;
  return renderPrintDocument(
    {
      language: "vi",
      siteName: site.school.settings.name,
      title,
      body: sanitizeBody(markup),
      canonicalUrl,
      printedAt: printedAt(site.now()),
    },
    { profile, qrCode: qrCodeSvg(canonicalUrl), stylesheetUrl: site.files.print },
  );
}
