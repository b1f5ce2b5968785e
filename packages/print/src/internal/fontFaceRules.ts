import type { DocumentFont } from "../documentFont.js";
import { encodeBase64 } from "./encodeBase64.js";

const FAMILY = /[^\p{L}\p{N} -]/gu;
const RANGE = /[^\dA-F, U+?-]/giu;

/** Font rules that carry their files, so that nothing is asked for. */
export function fontFaceRules(fonts: readonly DocumentFont[]): string {
  return fonts
    .map(({ family, body, style = "normal", unicodeRange, weight = 400 }) => {
      const range =
        unicodeRange === undefined ? "" : `;unicode-range:${unicodeRange.replace(RANGE, "")}`;
      return `@font-face{font-family:"${family.replace(FAMILY, "")}";font-style:${style};font-weight:${weight}${range};src:url(data:font/sfnt;base64,${encodeBase64(body)})}`;
    })
    .join("\n");
}
