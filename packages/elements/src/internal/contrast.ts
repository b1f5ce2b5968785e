import { setDocumentRules } from "./documentRules.js";
import { readPreference } from "./preference.js";

const MARK = "--sotruong-contrast";
const SYSTEM = "(prefers-contrast: more)";

// White on black, yellow links: a last resort that fits any page. Pictures keep their colours.
const RULES = `@media screen{
:root[data-contrast=more]{color-scheme:dark;background:#000!important}
:root[data-contrast=more] body,:root[data-contrast=more] body :not(img,picture,video,canvas,iframe,svg,svg *){background-color:#000!important;background-image:none!important;color:#fff!important;border-color:#fff!important;box-shadow:none!important;text-shadow:none!important}
:root[data-contrast=more] body :is(a[href],a[href] *){color:#ff0!important;text-decoration:underline!important}
:root[data-contrast=more] body :focus-visible{outline:3px solid #ff0!important;outline-offset:2px}
}`;

/** Whether the reader wants more contrast: by a choice made here, else by the system's setting. */
export function wantsContrast(document: Document): boolean {
  const chosen = readPreference(document, "contrast");
  if (chosen === "more" || chosen === "standard") return chosen === "more";
  return document.defaultView?.matchMedia?.(SYSTEM).matches ?? false;
}

/** Marks the page with `data-contrast="more"`; `own` says that the site has its own rules for it. */
export function applyContrast(document: Document, own: boolean): void {
  const root = document.documentElement;
  if (wantsContrast(document)) root.dataset["contrast"] = "more";
  else delete root.dataset["contrast"];
  setDocumentRules(document, MARK, own ? "" : RULES);
}

/** Calls back when the system's setting changes. */
export function watchSystemContrast(view: Window, onChange: () => void, signal: AbortSignal): void {
  view.matchMedia?.(SYSTEM).addEventListener("change", onChange, { signal });
}
