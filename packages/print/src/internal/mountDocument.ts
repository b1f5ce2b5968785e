import { adoptStyles } from "./adoptStyles.js";
import type { PrintMount } from "./runPrint.js";
import { takeStyles } from "./takeStyles.js";

const HOST = "sotruong-print";

// On the screen the copy is laid out unseen, so that its fonts and images are asked for; on paper it is all there is.
const RULES = `${HOST}{position:fixed;top:0;width:100%;visibility:hidden;contain:strict}
@media print{html,${HOST}{all:initial!important;display:block!important}html>:not(${HOST}){display:none!important}}`;

// A strict policy objects to a style attribute as soon as it is parsed, and lets the same rules pass from a script.
const ASIDE = "x-";

function withStylesAside(markup: string): string {
  return markup.replace(/<[a-z][^>]*/giu, (tag) =>
    tag.replace(/(?<=[\s"'])(?=style\s*=)/giu, ASIDE),
  );
}

/**
 * Takes out what acts: scripts, embedded pages and event attributes never reach the open page; nor does waiting for a
 * reader to scroll. Style attributes come back by the way that policies allow.
 */
function disarm(parsed: Document): void {
  for (const element of parsed.querySelectorAll("script,iframe,object,embed,base,meta")) {
    element.remove();
  }
  for (const element of parsed.querySelectorAll<HTMLElement>("*")) {
    for (const { name, value } of [...element.attributes]) {
      if (/^on|^loading$|^x-style$/u.test(name)) element.removeAttribute(name);
      if (name === "x-style") element.style.cssText = value;
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
  return rules.map((rule) => `@font-face${rule.split("}", 1)}}`).join("");
}

/** The text of a linked sheet; empty for a sheet that is not to be read. */
function textOf({ sheet }: HTMLLinkElement): string {
  let text = "";
  try {
    for (const { cssText } of sheet?.cssRules ?? []) text += cssText;
  } catch {
    // A sheet of another site.
  }
  return text;
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
  const parsed = new view.DOMParser().parseFromString(
    trusted(view, withStylesAside(markup)),
    "text/html",
  );
  disarm(parsed);

  const host = document.createElement(HOST);
  const shadow = host.attachShadow({ mode: "open" });
  shadow.append(document.importNode(parsed.documentElement, true));
  const links = [...shadow.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")];
  const undo = [borrowIdentity(document, parsed.title, parsed.documentElement.lang)];
  // Page rules and fonts only count in the document itself, where the rest of the sheet meets nothing that is printed.
  const lend = (text: string, baseURL?: string) => {
    const rules = `${fontRules(text)}@media print{${text}}${RULES}`;
    undo.push(adoptStyles(view, document, rules, nonce, baseURL));
  };
  undo.push(adoptStyles(view, shadow, styles, nonce));
  lend(styles);
  const pending = links.map((link) => {
    if (nonce) link.nonce = nonce;
    const loading = new Promise<void>((resolve, reject) => {
      link.onload = () => resolve(lend(textOf(link), link.href));
      link.onerror = reject;
    });
    return [link.href, loading] as const;
  });
  document.documentElement.append(host);
  return {
    root: shadow,
    pending,
    unmount() {
      host.remove();
      for (const step of undo.reverse()) step();
    },
  };
}
