import { mountElement } from "./internal/mountElement.js";
import { runPrint } from "./internal/runPrint.js";
import type { PrintOptions, PrintResult } from "./printResult.js";

/**
 * Prints one element of the open page where it stands, so that every rule that reaches it, also through an ancestor,
 * still does; the rest of the page stays off the paper. Otherwise like {@link printDocument}.
 *
 * It prints what is on the page and no more: for school, source address and page numbers, print the document that
 * {@link renderPrintDocument} writes.
 *
 * @example
 * ```ts browser
 * const article = document.querySelector("article");
 * const result = await printElement(article);
 * result.outcome; // => "cancelled-or-printed"
 * ```
 */
export function printElement(element: Element, options: PrintOptions = {}): Promise<PrintResult> {
  const window = options.window ?? element.ownerDocument.defaultView ?? undefined;
  return runPrint(element, window === undefined ? options : { ...options, window }, (view) =>
    mountElement(view, element, options),
  );
}
