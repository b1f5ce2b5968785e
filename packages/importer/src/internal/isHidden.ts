import type { PageElement } from "../oldPage.js";

const HIDDEN_STYLE = /display ?: ?none|visibility ?: ?hidden/iu;
/** Class names that the usual style sheets hide, whatever the page is. */
const HIDDEN_CLASS =
  /(?:^|\s)(?:hidden|hide|d-none|sr-only|visually-hidden|invisible|element-invisible)(?:\s|$)/u;

/** Tells an element that readers of the old page did not see. */
export function isHidden(element: PageElement): boolean {
  for (const { name, value } of element.attrs) {
    if (name === "hidden") return true;
    if (name === "style" && HIDDEN_STYLE.test(value)) return true;
    if (name === "class" && HIDDEN_CLASS.test(value)) return true;
  }
  return false;
}
