import type { PdfFont } from "../pdfOptions.js";
import { encodeBase64 } from "./encodeBase64.js";

/** Font rules that carry their files, so that nothing is asked for. */
export function fontFaceRules(fonts: readonly PdfFont[]): string {
  return fonts
    .map(({ family, body, style = "normal", weight = 400 }) => {
      const name = family.replace(/[^\p{L}\p{N} -]/gu, "");
      return `@font-face{font-family:"${name}";font-style:${style};font-weight:${weight};src:url(data:font/sfnt;base64,${encodeBase64(body)})}`;
    })
    .join("\n");
}
