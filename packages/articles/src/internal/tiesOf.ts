import type { ArticleSummary } from "../articleSummarySchema.js";
import { foldWords } from "./foldWords.js";

export interface Tie {
  readonly weight: number;
  readonly reason: string;
}

function fold(text: string): string {
  return foldWords(text).join(" ");
}

function shared(mine: readonly string[], theirs: readonly string[]): readonly string[] {
  const folded = new Set(theirs.map(fold));
  return mine.filter((text) => folded.has(fold(text)));
}

/** What ties two articles together, the strongest tie first. */
export function tiesOf(article: ArticleSummary, other: ArticleSummary): readonly Tie[] {
  const ties: Tie[] = [];
  const titles = [other.title, other.displayTitle];
  if (
    shared(
      article.related.map(({ title }) => title),
      titles,
    ).length > 0
  ) {
    ties.push({ weight: 16, reason: "Được dẫn trong bài" });
  }
  const codes = (one: ArticleSummary) => one.references.flatMap(({ code }) => code ?? []);
  const documents = shared(codes(article), codes(other));
  if (documents.length > 0) {
    ties.push({ weight: 4 * documents.length, reason: `Cùng dẫn văn bản ${documents.join(", ")}` });
  }
  const tags = shared(article.tags, other.tags);
  if (tags.length > 0) {
    ties.push({ weight: 3 * tags.length, reason: `Cùng từ khóa: ${tags.join(", ")}` });
  }
  const names = (one: ArticleSummary) => one.authors.map(({ name }) => name);
  const authors = shared(names(article), names(other));
  if (authors.length > 0) ties.push({ weight: 2, reason: `Cùng tác giả ${authors.join(", ")}` });
  if (article.section === other.section) ties.push({ weight: 1, reason: "Cùng chuyên mục" });
  return ties.sort((a, b) => b.weight - a.weight);
}
