import type { DefaultTreeAdapterTypes } from "parse5";
import type { OldPage, PageElement } from "../oldPage.js";
import type { PagePart } from "../pagePart.js";
import type { PageParts } from "../pageProfile.js";
import { BlockCollector } from "./blockCollector.js";
import { cleanText, type TextRepairs } from "./cleanText.js";
import { containerPart } from "./containerPart.js";
import { imageSource } from "./imageSource.js";
import { isHidden } from "./isHidden.js";
import { convertFont, fontOf, type LegacyFont } from "./legacyFont.js";
import type { PageLine } from "./pageLine.js";
import { attribute, isElement, type PageNode } from "./pageNode.js";
import { isAddress, resolveAddress } from "./resolveAddress.js";

/** The visible blocks of a page, and what was done or met on the way. */
export interface HtmlLines {
  readonly lines: readonly PageLine[];
  readonly repairs: TextRepairs & { wordMarkup: number; legacyFonts: number };
  /** Films, frames and the like, which no body keeps, with the part that they stood in. */
  readonly embeds: readonly { readonly url: string; readonly part: PagePart | undefined }[];
}

const SKIPPED = new Set(
  "script style noscript template head svg math textarea select meta link title".split(" "),
);
const EMBEDDED = new Set(["iframe", "object", "embed", "video", "audio", "canvas", "frame"]);
const INLINE = new Set(
  "a abbr b bdi bdo big button cite code data dfn em font i img input ins del kbd label mark o:p q s samp small span st1:place strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);
const BUTTONS = new Set(["button", "submit"]);
const HEADING = /^h[1-6]$/u;

interface Place {
  readonly part: PagePart | undefined;
  /** The part was set by a profile, not by the name of a container. */
  readonly marked: boolean;
  readonly block: PageElement | undefined;
  readonly headingLevel: number | undefined;
  readonly font: LegacyFont | undefined;
  readonly preformatted: boolean;
}

/** Cuts an HTML page into its visible blocks in document order, in one walk, with links and pictures kept. */
export function readHtmlLines(page: OldPage, parts: PageParts): HtmlLines {
  const { base } = page;
  const blocks = new BlockCollector();
  const repairs = {
    decomposed: 0,
    doubleEscaped: 0,
    spaceRuns: 0,
    wordMarkup: 0,
    legacyFonts: 0,
  };
  const embeds: { url: string; part: PagePart | undefined }[] = [];
  const marks = new Map<PageElement, PagePart>();
  for (const [part, elements] of Object.entries(parts)) {
    for (const element of elements ?? []) {
      if (!marks.has(element)) marks.set(element, part as PagePart);
    }
  }
  const end = (place: Place, gap: boolean): void => {
    blocks.end({ gap, ...place });
  };

  const readText = (node: DefaultTreeAdapterTypes.TextNode, place: Place): void => {
    // The font first: what looks like a soft hyphen is a letter of TCVN3.
    const written = place.font ? convertFont(node.value, place.font) : node.value;
    if (written !== node.value) repairs.legacyFonts += 1;
    const text = cleanText(written, repairs);
    node.value = text;
    if (!place.preformatted || !text.includes("\n")) {
      blocks.addText(node, text);
      return;
    }
    for (const [number, line] of text.split("\n").entries()) {
      if (number > 0) end(place, false);
      blocks.addText(node, line);
    }
  };

  const readImage = (element: PageElement): void => {
    const alt = cleanText(attribute(element, "alt"), repairs).trim();
    const source = imageSource(element);
    const url = resolveAddress(source, base);
    const shown = isAddress(url);
    blocks.addImage(element, shown ? (alt === "" ? { url } : { url, alt }) : undefined, alt);
  };

  const placeOf = (element: PageElement, place: Place): Place => {
    const mark = marks.get(element);
    const container = mark ?? containerPart(element, place.part, INLINE.has(element.tagName));
    const font = fontOf(element);
    return {
      part: container ?? place.part,
      marked: mark !== undefined || (place.marked && container === undefined),
      block: INLINE.has(element.tagName) ? place.block : element,
      headingLevel: HEADING.test(element.tagName)
        ? Number(element.tagName.charAt(1))
        : place.headingLevel,
      font: font === undefined ? place.font : (font ?? undefined),
      preformatted: place.preformatted || element.tagName === "pre",
    };
  };

  const walk = (node: PageNode, place: Place): void => {
    if (node.nodeName === "#text") {
      readText(node as DefaultTreeAdapterTypes.TextNode, place);
      return;
    }
    if (node.nodeName === "#comment") {
      const { data } = node as DefaultTreeAdapterTypes.CommentNode;
      if (data.startsWith("[if ") && /mso|vml|support/u.test(data.slice(0, 60)))
        repairs.wordMarkup += 1;
      return;
    }
    if (!isElement(node)) {
      if ("childNodes" in node) for (const child of node.childNodes) walk(child, place);
      return;
    }
    const { tagName } = node;
    if (SKIPPED.has(tagName) || isHidden(node)) return;
    if (EMBEDDED.has(tagName)) {
      const url = resolveAddress(attribute(node, "src") || attribute(node, "data"), base);
      if (isAddress(url)) embeds.push({ url, part: place.part });
      return;
    }
    if (tagName === "br") {
      end(place, false);
      return;
    }
    if (tagName === "img") {
      readImage(node);
      return;
    }
    if (tagName === "input") {
      if (BUTTONS.has(attribute(node, "type"))) {
        blocks.addImage(node, undefined, cleanText(attribute(node, "value"), repairs));
      }
      return;
    }
    const inner = placeOf(node, place);
    if (tagName === "o:p" || attribute(node, "class").startsWith("Mso")) repairs.wordMarkup += 1;
    // An inline element that is a part of its own stands on a line of its own.
    const inline = INLINE.has(tagName) && inner.part === place.part;
    if (!inline) end(place, !INLINE.has(tagName));
    const url = tagName === "a" ? resolveAddress(attribute(node, "href"), base) : "";
    const linked = isAddress(url);
    if (linked) blocks.openLink(url);
    for (const child of node.childNodes) walk(child, inner);
    if (linked) blocks.closeLink();
    if (!inline) end(inner, !INLINE.has(tagName));
  };
  const outside: Place = {
    part: undefined,
    marked: false,
    block: undefined,
    headingLevel: undefined,
    font: undefined,
    preformatted: false,
  };
  walk(page.root, outside);
  end(outside, true);
  return { lines: blocks.lines, repairs, embeds };
}
