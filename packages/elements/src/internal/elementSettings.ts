import type { ElementLabels } from "../elementLabels.js";

/** What all elements of one definition share. */
export interface ElementSettings {
  /** Chooses the words for an element by the language of its place in the page. */
  readonly labelsFor: (element: Element) => ElementLabels;
  readonly drawQrCode?: ((url: string, label: string) => Element) | undefined;
}
