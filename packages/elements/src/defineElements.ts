import {
  type ElementLabels,
  ENGLISH_ELEMENT_LABELS,
  VIETNAMESE_ELEMENT_LABELS,
} from "./elementLabels.js";
import type { ElementName } from "./elementNames.js";
import { contrastElement } from "./internal/contrastElement.js";
import { copyLinkElement } from "./internal/copyLinkElement.js";
import type { ElementSettings } from "./internal/elementSettings.js";
import { pageActionsElement } from "./internal/pageActionsElement.js";
import { readAloudElement } from "./internal/readAloudElement.js";
import { shareElement } from "./internal/shareElement.js";
import { textSizeElement } from "./internal/textSizeElement.js";

/** How the elements are defined. */
export interface DefineElementsOptions {
  /**
   * Draws the QR code of the share dialog: `drawQrCode` of this package, which costs 4 kB. Without it, the dialog shows the
   * picture that the attribute `qr-code` names, or none.
   */
  readonly drawQrCode?: (url: string, label: string) => Element;
  /** Words in place of those of the language. */
  readonly labels?: Partial<ElementLabels>;
  /** The language of the words; that of the nearest `lang` attribute unless given, Vietnamese where there is none. */
  readonly language?: "en" | "vi";
  /** Where they are defined; the page's own registry unless given. */
  readonly registry?: CustomElementRegistry;
}

type ElementFactory = (settings: ElementSettings) => CustomElementConstructor;

const FACTORIES: Readonly<Record<ElementName, ElementFactory>> = {
  "sotruong-contrast": contrastElement,
  "sotruong-copy-link": copyLinkElement,
  "sotruong-page-actions": pageActionsElement,
  "sotruong-read-aloud": readAloudElement,
  "sotruong-share": shareElement,
  "sotruong-text-size": textSizeElement,
};

/**
 * Defines the custom elements and says which names are new. A name that is taken, by another copy of this package for
 * example, keeps its definition. On a server it does nothing.
 *
 * @example
 * ```ts
 * defineElements(); // => []
 * ```
 */
export function defineElements(options: DefineElementsOptions = {}): readonly ElementName[] {
  const { drawQrCode, labels, language, registry = globalThis.customElements } = options;
  if (registry === undefined || globalThis.HTMLElement === undefined) return [];
  const vietnamese = { ...VIETNAMESE_ELEMENT_LABELS, ...labels };
  const english = { ...ENGLISH_ELEMENT_LABELS, ...labels };
  const settings: ElementSettings = {
    labelsFor(element) {
      const nearest = element.closest("[lang]")?.getAttribute("lang") ?? "";
      return (language ?? nearest).toLowerCase().startsWith("en") ? english : vietnamese;
    },
    drawQrCode,
  };
  const names = (Object.keys(FACTORIES) as ElementName[]).filter((name) => !registry.get(name));
  for (const name of names) registry.define(name, FACTORIES[name](settings));
  return names;
}
