/** The names of all elements, for example for a framework that asks which names are custom elements. */
export const ELEMENT_NAMES = [
  "sotruong-contrast",
  "sotruong-copy-link",
  "sotruong-page-actions",
  "sotruong-read-aloud",
  "sotruong-share",
  "sotruong-text-size",
] as const;

/** The name of one of the elements. */
export type ElementName = (typeof ELEMENT_NAMES)[number];
