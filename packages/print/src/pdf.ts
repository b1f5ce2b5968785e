export type { DocumentFont } from "./documentFont.js";
export type { PdfAsset, RenderedPdf, RenderPdfOptions } from "./pdfOptions.js";
export { renderPdf } from "./renderPdf.js";
