import type { Browser } from "playwright-core";

/** A file that a document may use, such as an image. */
export interface PdfAsset {
  readonly body: Uint8Array;
  /** Such as `image/png`. */
  readonly contentType: string;
}

/** A font that the PDF file shall carry. */
export interface PdfFont {
  /** The name under which the styles ask for it; `Times New Roman` puts it in the place of that font. */
  readonly family: string;
  /** TrueType, OpenType, WOFF or WOFF2. */
  readonly body: Uint8Array;
  readonly style?: "normal" | "italic";
  /** 100 to 900; 400 unless given. */
  readonly weight?: number;
}

/** How a PDF file is made. */
export interface RenderPdfOptions {
  /** The files that the document may use, by absolute address. Every other request is refused. */
  readonly assets?: Readonly<Record<string, PdfAsset>>;
  /** A Chromium that is running already; it stays open. Otherwise one is started and closed. */
  readonly browser?: Browser;
  /** Where Chromium is, for a start. */
  readonly executablePath?: string;
  readonly fonts?: readonly PdfFont[];
  /** In milliseconds; 30,000 unless given. */
  readonly timeout?: number;
}

/** A PDF file and what it had to do without. */
export interface RenderedPdf {
  readonly pdf: Uint8Array;
  /** Addresses that the document asked for and that were refused, each once. */
  readonly blocked: readonly string[];
}
