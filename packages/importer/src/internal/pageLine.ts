import { foldText } from "@sotruong/text";
import type { PageElement } from "../oldPage.js";
import type { PagePart } from "../pagePart.js";
import type { PageNode } from "./pageNode.js";

/** A link inside a line, with its address where the input still had one. */
export interface PageLink {
  readonly label: string;
  readonly url: string;
}

/** A picture inside a block of an HTML page. */
export interface PageImage {
  readonly url: string;
  readonly alt?: string;
}

/** What the markup of an HTML page knows about a line. */
export interface LineMarkup {
  readonly links: readonly PageLink[];
  readonly images: readonly PageImage[];
  /** Without the alternative text of pictures. */
  readonly prose: string;
  /** The part of the page that a profile, or the name of a container, says it belongs to. */
  readonly part?: PagePart;
  /** The part was set by a profile: it is certain. */
  readonly marked: boolean;
  /** 1 for `h1`; absent for a block that is no heading. */
  readonly headingLevel?: number;
  /** The texts, pictures and line breaks that it consists of. */
  readonly nodes: readonly PageNode[];
  readonly block: PageElement | undefined;
}

/** One non-blank line of a text page, or one visible block of an HTML page. */
export interface PageLine extends Partial<LineMarkup> {
  /** As it stands on the page, in NFC. */
  readonly text: string;
  /** Trimmed, every run of spaces one plain space. */
  readonly plain: string;
  /** Without letter case, accents, bullets, brackets at the ends and a closing colon: what labels are compared by. */
  readonly key: string;
  /** A blank line, or the end of a block, stood before it. */
  readonly gapBefore: boolean;
  readonly links: readonly PageLink[];
  readonly images: readonly PageImage[];
}

const SPACES = /[\s\u200b]+/gu;
const UNEVEN = /(?! )[\s\u200b]| {2}/u;
const LONGEST_KEY = 340;
const LONG_LINE_KEY = 80;
const EDGE = /[\s•·●▪■\-*»›>+|[\](){}:.…]/u;

/** Folds a label for comparison. */
export function labelKey(plain: string): string {
  const folded = foldText(plain);
  let start = 0;
  let end = folded.length;
  while (start < end && EDGE.test(folded.charAt(start))) start += 1;
  while (end > start && EDGE.test(folded.charAt(end - 1))) end -= 1;
  return folded.slice(start, end);
}

/** Makes a line of the page from its text and whatever else the input knew about it. */
export function createPageLine(text: string, gapBefore: boolean, markup?: LineMarkup): PageLine {
  const plain = (UNEVEN.test(text) ? text.replace(SPACES, " ") : text).trim();
  // No label, name or title is so long: of a paragraph only its beginning is compared.
  const key = labelKey(plain.length > LONGEST_KEY ? plain.slice(0, LONG_LINE_KEY) : plain);
  return { links: [], images: [], ...markup, text, plain, key, gapBefore };
}
