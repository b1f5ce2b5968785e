import type { Browser } from "playwright-core";
import type { DocumentFont } from "./documentFont.js";

/** A file that a document may use, such as an image. */
export interface PdfAsset {
  readonly body: Uint8Array;
  /** Such as `image/png`. */
  readonly contentType: string;
}

/** How a PDF file is made. */
export interface RenderPdfOptions {
  /** The files that the document may use, by absolute address. Every other request is refused. */
  readonly assets?: Readonly<Record<string, PdfAsset>>;
  /** A Chromium that is running already; it stays open. Otherwise one is started and closed. */
  readonly browser?: Browser;
  /** Where Chromium is, for a start. */
  readonly executablePath?: string;
  /** Fonts that the file shall carry, such as `readTinosFonts` of `@sotruong/print/fonts` reads. */
  readonly fonts?: readonly DocumentFont[];
  /** In milliseconds; 30,000 unless given. */
  readonly timeout?: number;
}

/** A PDF file and what it had to do without. */
export interface RenderedPdf {
  readonly pdf: Uint8Array;
  /** Addresses that the document asked for and that were refused, each once. */
  readonly blocked: readonly string[];
}
