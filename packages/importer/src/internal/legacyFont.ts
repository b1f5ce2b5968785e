import type { LegacyEncoding } from "@sotruong/text";
import { convertToUnicode } from "@sotruong/text";
import type { PageElement } from "../oldPage.js";
import { attribute } from "./pageNode.js";

/** A font that shows letters of an old encoding; one for capitals shows every letter as a capital. */
export interface LegacyFont {
  readonly encoding: LegacyEncoding;
  readonly capitals: boolean;
}

const FONT_FAMILY = /font-family ?: ?([^;]{1,200})/iu;
const TCVN3 = /^\.vn[\w ]{1,30}$/iu;
const VNI = /^vni[- ][\w -]{1,40}$/iu;
const ONLY_UNICODE =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0-\u01b0\u1ea0-\u1ef9]/u;
const MARKED = /[\u00a1-\u00ff]/u;

/** The font that an element sets: a legacy one, `null` for another one, `undefined` where it sets none. */
export function fontOf(element: PageElement): LegacyFont | null | undefined {
  if (element.attrs.length === 0) return undefined;
  const family =
    attribute(element, "face") || (FONT_FAMILY.exec(attribute(element, "style"))?.[1] ?? "");
  const first = (family.split(",", 1)[0] ?? "").replace(/["']/gu, "").trim();
  if (first === "") return undefined;
  if (TCVN3.test(first)) return { encoding: "tcvn3", capitals: /h$/iu.test(first) };
  if (VNI.test(first)) return { encoding: "vni", capitals: false };
  return null;
}

/** Converts what stands in a legacy font; text that already is Unicode stays, whatever its font is called. */
export function convertFont(text: string, { encoding, capitals }: LegacyFont): string {
  if (ONLY_UNICODE.test(text)) return text;
  const converted = MARKED.test(text) ? convertToUnicode(text, { encoding }) : text;
  return capitals ? converted.toUpperCase() : converted;
}
