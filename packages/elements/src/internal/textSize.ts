import { setDocumentRules } from "./documentRules.js";
import { readPreference } from "./preference.js";

/** Sizes in per cent, up to the double that WCAG 1.4.4 asks for. */
export const TEXT_SIZES: readonly number[] = [80, 90, 100, 112, 125, 150, 175, 200];

const MARK = "--sotruong-text-size";

/** The size that was chosen, in per cent; 100 where none was, or where something else is stored. */
export function textSizeOf(document: Document): number {
  const stored = Number(readPreference(document, "text-size"));
  return TEXT_SIZES.find((size) => size === stored) ?? 100;
}

/** The next size up or down; the same one at either end. */
export function nextTextSize(size: number, direction: -1 | 1): number {
  const at = TEXT_SIZES.indexOf(size);
  return TEXT_SIZES[at + direction] ?? size;
}

/**
 * Shows the page, or only the part that a selector names, in the chosen size; paper keeps its own. The page is scaled by
 * its root font size, from what the site itself has set; the part by `zoom`, which also reaches sizes in pixels.
 */
export function applyTextSize(document: Document, selector: string | null): void {
  const factor = textSizeOf(document) / 100;
  setDocumentRules(document, MARK, "");
  const view = document.defaultView;
  if (factor === 1 || view === null) return;
  const size = Number.parseFloat(view.getComputedStyle(document.documentElement).fontSize);
  const rule = selector
    ? `${selector}{zoom:${factor}}`
    : `:root{font-size:${Math.round(size * factor * 100) / 100}px!important}`;
  setDocumentRules(document, MARK, `@media screen{${rule}}`);
}
