import type { Article } from "@sotruong/articles";
import { citationKey, findCitations } from "@sotruong/citations";

type References = Article["references"];

/** The documents that a text names by number, each once, in the order in which they come up. */
export function referencesIn(text: string): References {
  const references = new Map<string, References[number]>();
  for (const citation of findCitations(text)) {
    const { raw, form, code, type, impliedType, date, system } = citation;
    const key = citationKey(citation);
    const kind = type ?? impliedType;
    if (form === "title" || references.has(key)) continue;
    references.set(key, {
      text: raw,
      system,
      ...(code === undefined ? {} : { code }),
      ...(kind === undefined ? {} : { type: kind }),
      ...(date === undefined ? {} : { date }),
    });
  }
  return [...references.values()];
}
