export type { PdfAsset, PdfFont, RenderedPdf, RenderPdfOptions } from "./pdfOptions.js";
export { renderPdf } from "./renderPdf.js";
