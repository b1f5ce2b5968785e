import { adoptStyles } from "./adoptStyles.js";
import type { PrintMount } from "./runPrint.js";

const MARK = "data-sotruong-print-element";

// Ancestors lose what would crop or narrow the element and keep what it inherits; their own bare text is made unseen.
const RULES = `@media print{:not([${MARK}],[${MARK}] *,:has([${MARK}])){display:none!important}
:has([${MARK}]){display:block!important;position:static!important;float:none!important;width:auto!important;max-width:none!important;height:auto!important;max-height:none!important;min-height:0!important;overflow:visible!important;margin:0!important;padding:0!important;border:0!important;transform:none!important;filter:none!important;opacity:1!important;columns:auto!important;contain:none!important;clip-path:none!important;background:none!important;box-shadow:none!important;visibility:hidden!important}
[${MARK}]{visibility:visible!important;max-height:none!important;overflow:visible!important}
[${MARK}][hidden]{display:block!important}}`;

/** Marks an element, and the hosts it stands in, and hides everything else on paper. */
export function mountElement(
  view: Window & typeof globalThis,
  element: Element,
  { nonce = "" }: { readonly nonce?: string },
): PrintMount {
  const undo: (() => void)[] = [];
  for (const image of element.querySelectorAll<HTMLImageElement>("img[loading=lazy]")) {
    image.loading = "eager";
    undo.push(() => {
      image.loading = "lazy";
    });
  }
  let target: Element | undefined = element;
  while (target !== undefined) {
    const marked: Element = target;
    const root = marked.getRootNode() as Document | ShadowRoot;
    marked.setAttribute(MARK, "");
    undo.push(adoptStyles(view, root, RULES, nonce), () => marked.removeAttribute(MARK));
    target = "host" in root ? root.host : undefined;
  }
  return {
    root: element,
    pending: [],
    unmount() {
      for (const step of undo) step();
    },
  };
}
