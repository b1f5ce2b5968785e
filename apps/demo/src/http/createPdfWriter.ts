import { existsSync } from "node:fs";
import { readTinosFonts } from "@sotruong/print/fonts";
import { type PdfAsset, renderPdf } from "@sotruong/print/pdf";

/** Makes a PDF file of a document, from nothing but the document and these files. */
export type PdfWriter = (
  html: string,
  assets: Readonly<Record<string, PdfAsset>>,
) => Promise<Uint8Array>;

const wellKnown = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** The writer of PDF files, one at a time; undefined on a machine without Chromium. */
export function createPdfWriter(chromiumPath: string | undefined): PdfWriter | undefined {
  const executablePath = [chromiumPath, ...wellKnown].find(
    (path) => path !== undefined && existsSync(path),
  );
  if (executablePath === undefined) return undefined;
  const fonts = readTinosFonts();
  // Whether the fonts can be read shows when the first file is made.
  fonts.catch(() => undefined);
  let last: Promise<unknown> = Promise.resolve();
  return (html, assets) => {
    const made = last.then(async () => {
      const { pdf } = await renderPdf(html, { assets, executablePath, fonts: await fonts });
      return pdf;
    });
    last = made.catch(() => undefined);
    return made;
  };
}
