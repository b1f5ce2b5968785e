import { adoptStyles } from "./adoptStyles.js";
import type { PrintMount } from "./runPrint.js";
import { takeStyles } from "./takeStyles.js";

const HOST = "data-sotruong-print";

// On the screen the copy is laid out unseen, so that its fonts and images are asked for; on paper it is all there is.
const RULES = `@media screen{[${HOST}]{position:fixed!important;inset:0 auto auto 0;width:100%;height:0;overflow:hidden;visibility:hidden;contain:strict}}
@media print{html,[${HOST}]{all:initial!important;display:block!important;color-scheme:only light!important}
html>:not([${HOST}]){display:none!important}}`;

/** Takes out what acts: scripts, embedded pages and event attributes never reach the open page. */
function disarm(parsed: Document): void {
  for (const element of parsed.querySelectorAll("script,iframe,object,embed,base,meta")) {
    element.remove();
  }
  for (const element of parsed.querySelectorAll("*")) {
    for (const { name } of [...element.attributes]) {
      if (name.startsWith("on")) element.removeAttribute(name);
    }
  }
}

/** Shows a title and language while printing and gives the old ones back. */
function borrowIdentity(document: Document, title: string, language: string): () => void {
  const root = document.documentElement;
  const oldTitle = document.title;
  const oldLanguage = root.getAttribute("lang");
  if (title) document.title = title;
  if (language) root.lang = language;
  return () => {
    // A page that has moved on meanwhile keeps its new title.
    if (document.title === title) document.title = oldTitle;
    if (oldLanguage === null) root.removeAttribute("lang");
    else root.lang = oldLanguage;
  };
}

/** The font rules of a style sheet: outside the document's own sheets, fonts are never asked for. */
function fontRules(styles: string): string {
  const [, ...rules] = styles.split("@font-face");
  return rules.map((rule) => `@font-face${rule.slice(0, rule.indexOf("}") + 1)}`).join("");
}

interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createHTML: (text: string) => string },
  ) => { readonly createHTML: (text: string) => string };
}

let policy: ReturnType<TrustedTypes["createPolicy"]> | undefined;

/** Lets a document pass where only trusted markup may be parsed; what could act is taken out afterwards. */
function trusted(view: Window & { readonly trustedTypes?: TrustedTypes }, markup: string): string {
  policy ??= view.trustedTypes?.createPolicy("sotruong-print", { createHTML: (text) => text });
  return policy?.createHTML(markup) ?? markup;
}

/** Puts a document into the open page, in a shadow root where the page's own rules cannot reach it. */
export function mountDocument(
  view: Window & typeof globalThis,
  html: string,
  { nonce = "" }: { readonly nonce?: string },
): PrintMount {
  const { document } = view;
  const { markup, styles } = takeStyles(html);
  const parsed = new view.DOMParser().parseFromString(trusted(view, markup), "text/html");
  disarm(parsed);

  const host = document.createElement("div");
  host.setAttribute(HOST, "");
  const shadow = host.attachShadow({ mode: "open" });
  shadow.append(document.importNode(parsed.documentElement, true));
  const inner = [...shadow.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")];
  // Page rules and fonts only count in the document itself, where the rest of the sheet meets nothing that is printed.
  const outer = inner.map((link) => {
    const copy = document.createElement("link");
    copy.rel = "stylesheet";
    copy.media = "print";
    copy.href = link.href;
    return copy;
  });
  host.append(...outer);
  const undo = [
    adoptStyles(view, shadow, styles, { nonce }),
    adoptStyles(view, document, styles, { media: "print", nonce }),
    adoptStyles(view, document, fontRules(styles) + RULES, { nonce }),
    borrowIdentity(document, parsed.title, parsed.documentElement.lang),
  ];
  document.documentElement.append(host);
  return {
    root: shadow,
    links: [...inner, ...outer],
    unmount() {
      host.remove();
      for (const step of undo.reverse()) step();
    },
  };
}
