import type { PageElement } from "../oldPage.js";
import type { PageLine } from "./pageLine.js";
import { attribute, isElement, type PageNode } from "./pageNode.js";

const CAPTION_NAME =
  /(?:^|[-_\s])(?:caption|chu-?thich|image-?note|pcaption|image_desc|wp-caption-text)(?:$|[-_\s])/iu;
const CENTERED = /text-align ?: ?center/iu;
const LONGEST = 300;
const HIGHEST = 6;

function isCentered(element: PageElement): boolean {
  return (
    attribute(element, "align").toLowerCase() === "center" ||
    CENTERED.test(attribute(element, "style")) ||
    element.tagName === "center"
  );
}

function sharedFigure(image: PageElement | undefined, line: PageLine): boolean {
  for (
    let node: PageNode | null = image ?? null, height = 0;
    node !== null && height < HIGHEST;
    height += 1
  ) {
    if (isElement(node) && (node.tagName === "figure" || node.tagName === "table")) {
      return node.tagName === "figure" || isWithin(line.block, node);
    }
    node = "parentNode" in node ? node.parentNode : null;
  }
  return false;
}

function isWithin(block: PageElement | undefined, outer: PageElement): boolean {
  for (let node: PageNode | null = block ?? null; node !== null; ) {
    if (node === outer) return true;
    node = "parentNode" in node ? node.parentNode : null;
  }
  return false;
}

function isItalic({ nodes = [], block }: PageLine): boolean {
  return nodes.every((node) => {
    for (let at: PageNode | null = node; at !== null && at !== block; ) {
      if (isElement(at) && (at.tagName === "i" || at.tagName === "em")) return true;
      at = "parentNode" in at ? at.parentNode : null;
    }
    return node.nodeName === "#text" && "value" in node && node.value.trim() === "";
  });
}

/**
 * The caption of a picture: the short line below it that a `figcaption`, a caption's class, the same box of a table, or
 * centred italics set apart from the text.
 */
export function captionOf(paragraphs: readonly PageLine[], at: number): string | undefined {
  const image = paragraphs[at];
  const line = paragraphs[at + 1];
  if (image === undefined || line === undefined || line.block === undefined) return undefined;
  if ((image.prose ?? "") !== "" || line.images.length > 0 || line.plain.length > LONGEST)
    return undefined;
  const { block } = line;
  const named = block.tagName === "figcaption" || CAPTION_NAME.test(attribute(block, "class"));
  const set = named || sharedFigure(image.block, line) || (isCentered(block) && isItalic(line));
  return set ? line.plain : undefined;
}
