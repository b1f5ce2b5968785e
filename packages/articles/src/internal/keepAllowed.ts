import type { Element, ElementContent, Properties, Root } from "hast";
import { type DefaultTreeAdapterTypes, html } from "parse5";
import { BLOCKS, BODY_ALLOW_LIST, REPLACEMENTS } from "./bodyAllowList.js";
import { cleanAddress } from "./cleanAddress.js";

/** Deeper elements are unwrapped, so that whatever walks a body later cannot run out of stack. */
const DEEPEST = 200;
const ALLOWED = new Set(BODY_ALLOW_LIST.tagNames);
const STRIPPED = new Set(BODY_ALLOW_LIST.strip);
const PROPERTY_NAMES: ReadonlyMap<string, string> = new Map([
  ["colspan", "colSpan"],
  ["rowspan", "rowSpan"],
  ["datetime", "dateTime"],
]);
/** Where these stand anywhere else, a browser would move them, so they become plain blocks. */
const PARENTS: ReadonlyMap<string, readonly string[]> = new Map([
  ["caption", ["table"]],
  ["dd", ["dl"]],
  ["dt", ["dl"]],
  ["figcaption", ["figure"]],
  ["li", ["ol", "ul"]],
  ["tbody", ["table"]],
  ["td", ["tr"]],
  ["tfoot", ["table"]],
  ["th", ["tr"]],
  ["thead", ["table"]],
  ["tr", ["table", "tbody", "tfoot", "thead"]],
]);
const TABLE_FRAMES = new Set(["table", "tbody", "tfoot", "thead", "tr"]);
const HEADING = /^h[2-6]$/u;
/** Control characters and halves of characters: no XML can carry them, and no reader sees them. */
const UNPRINTABLE = /(?![\t\n])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

interface Place {
  readonly sources: readonly DefaultTreeAdapterTypes.ChildNode[];
  next: number;
  readonly target: Element | Root;
  /** The elements round the target, the target last. */
  readonly ancestors: readonly Element[];
}

function propertiesOf({ attrs }: DefaultTreeAdapterTypes.Element): Properties {
  const properties: Properties = {};
  for (const { name, value } of attrs) {
    const property = PROPERTY_NAMES.get(name) ?? name;
    properties[property] =
      name === "href" || name === "src"
        ? cleanAddress(value)
        : value.replace(UNPRINTABLE, "").trim();
  }
  return properties;
}

/** The name under which an element is kept, or `undefined` where only its content stays. */
function keptName(name: string, ancestors: readonly Element[]): string | undefined {
  if (ancestors.length >= DEEPEST) return undefined;
  const kept = REPLACEMENTS.get(name) ?? name;
  if (!ALLOWED.has(kept)) return undefined;
  const parents = PARENTS.get(kept);
  const parent = ancestors.at(-1)?.tagName ?? "";
  if (parents === undefined ? TABLE_FRAMES.has(parent) : !parents.includes(parent)) {
    // A parser leaves a form's tag right in a table, where a block would be moved out of it.
    return TABLE_FRAMES.has(parent) ? undefined : "div";
  }
  if (kept === "a" && ancestors.some(({ tagName }) => tagName === "a")) return undefined;
  return HEADING.test(kept) && ancestors.some(({ tagName }) => HEADING.test(tagName))
    ? "div"
    : kept;
}

/**
 * Rebuilds a parsed tree with what the allow-list names, in the nesting that a browser would give it again when it reads
 * the written result: what is read twice is the same as what is read once.
 */
export function keepAllowed(fragment: DefaultTreeAdapterTypes.DocumentFragment): Root {
  const root: Root = { type: "root", children: [] };
  const places: Place[] = [{ sources: fragment.childNodes, next: 0, target: root, ancestors: [] }];
  for (let place = places.at(-1); place !== undefined; place = places.at(-1)) {
    const source = place.sources[place.next];
    place.next += 1;
    if (source === undefined) {
      places.pop();
      continue;
    }
    const { target, ancestors } = place;
    const children: ElementContent[] = target.children as ElementContent[];
    if ("value" in source) {
      children.push({ type: "text", value: source.value.replace(UNPRINTABLE, "") });
    }
    if (!("tagName" in source) || source.namespaceURI !== html.NS.HTML) continue;
    if (STRIPPED.has(source.tagName)) continue;
    const tagName = keptName(source.tagName, ancestors);
    const sources = source.childNodes;
    if (tagName === undefined) {
      places.push({ sources, next: 0, target, ancestors });
      continue;
    }
    if (BLOCKS.has(tagName)) {
      for (const ancestor of ancestors) if (ancestor.tagName === "p") ancestor.tagName = "div";
    }
    const element: Element = {
      type: "element",
      tagName,
      properties: propertiesOf(source),
      children: [],
    };
    children.push(element);
    places.push({ sources, next: 0, target: element, ancestors: [...ancestors, element] });
  }
  return root;
}
