import { applyReadingPreferences } from "./applyReadingPreferences.js";
import { defineElements } from "./defineElements.js";
import type { ElementLabels } from "./elementLabels.js";
import { ELEMENT_NAMES } from "./elementNames.js";
import { build } from "./internal/build.js";

const SETTINGS = [
  "actions",
  "content",
  "url",
  "page-title",
  "qr-code",
  "summary",
  "targets",
  "zalo-account",
  "facebook-app-id",
  "own-styles",
  "rate",
];

// Words from attributes such as `data-label-print="In tin này"`.
function labelsFrom(data: DOMStringMap): Partial<ElementLabels> {
  const labels = Object.entries(data).flatMap(([name, value]) => {
    const [, first, rest] = /^label(\p{Lu})(.*)$/u.exec(name) ?? [];
    return first === undefined ? [] : [[first.toLowerCase() + rest, value]];
  });
  return Object.fromEntries(labels);
}

// Puts the tools that `data-tools` names before or after the part that a selector names.
function placeTools(script: HTMLScriptElement): void {
  const { tools, before, after } = script.dataset;
  const selector = before ?? after;
  const place = selector === undefined ? null : document.querySelector(selector);
  if (tools === undefined || place === null) return;
  const elements = tools.split(/\s+/u).flatMap((tool) => {
    const name = ELEMENT_NAMES.find((each) => each === `sotruong-${tool}`);
    if (name === undefined) return [];
    const element = build(name as "div");
    for (const setting of SETTINGS) {
      const value = script.getAttribute(`data-${setting}`);
      if (value !== null) element.setAttribute(setting, value);
    }
    return [element];
  });
  place[before === undefined ? "after" : "before"](
    build("div", { class: "sotruong-tools" }, ...elements),
  );
}

// The script file is the one thing that acts by itself: pages without a bundler have nobody else to start it.
const script =
  typeof document === "undefined" ? null : (document.currentScript as HTMLScriptElement | null);
const start = () => {
  const { language, content, ownStyles } = script?.dataset ?? {};
  defineElements({
    labels: labelsFrom(script?.dataset ?? {}),
    ...(language === "en" || language === "vi" ? { language } : {}),
  });
  applyReadingPreferences({
    ownContrast: ownStyles !== undefined,
    ...(content === undefined ? {} : { content }),
  });
  if (script !== null) placeTools(script);
};
if (typeof document !== "undefined") {
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start, { once: true });
  } else start();
}
