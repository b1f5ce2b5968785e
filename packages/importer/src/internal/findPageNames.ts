import type { ClassifiedPage } from "./classifyLines.js";

const NAME = /(?<=\p{Ll} )\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,3}(?![\p{L}\p{N}])/gu;

/**
 * Collects the names that the page writes in mixed case (the article's place, its writers), so that the same words keep
 * their capitals when its shouting title is set in sentence case. A run of capitals counts only in mid-sentence.
 */
export function findPageNames(page: ClassifiedPage): readonly string[] {
  const names = new Set(page.authors.map((author) => author.name));
  for (const [position, { plain }] of page.lines.entries()) {
    const role = page.roles[position];
    if (role !== "paragraph" && role !== "summary") continue;
    for (const [name] of plain.matchAll(NAME)) names.add(name);
  }
  return [...names];
}
