import { foldText } from "@sotruong/text";
import MiniSearch from "minisearch";
import type { Article } from "./articleSchema.js";
import type { ArticleSearch, SearchHit, SearchOptions } from "./articleSearch.js";
import type { ArticleSummary } from "./articleSummarySchema.js";
import { bodyText } from "./bodyText.js";
import { bestExcerpt } from "./internal/bestExcerpt.js";
import { findHighlights } from "./internal/findHighlights.js";
import { type FoldedText, foldedTextOf } from "./internal/foldedTextOf.js";
import { foldWords } from "./internal/foldWords.js";
import { instantOfNow, isOpen } from "./internal/isOpen.js";

const FIELDS = { title: 4, tags: 3, summary: 2, authors: 2, body: 1 };
/** Shorter words have too many neighbours: one letter off is another word. */
const SHORTEST_WITH_TYPO = 4;
/** How many of the library's hits are looked at again for accents and word order. */
const LOOKED_AT = 100;

interface Entry<T> {
  readonly article: T;
  readonly text: string;
  /** Made when the entry is first found: most never are. */
  compared?: Compared;
}

interface Compared {
  /** All that is searched, small, with its accents and without. */
  readonly plain: string;
  readonly folded: string;
  /** What excerpts are cut from. */
  readonly source: FoldedText;
}

function plain(text: string): string {
  return text.normalize("NFC").toLowerCase();
}

function comparedOf<T extends ArticleSummary>(entry: Entry<T>): Compared {
  if (entry.compared === undefined) {
    const { article, text } = entry;
    const whole = [article.displayTitle, ...article.tags, article.summary ?? "", text].join("\n");
    entry.compared = {
      plain: plain(whole),
      folded: foldText(whole),
      source: foldedTextOf(text === "" ? (article.summary ?? "") : text),
    };
  }
  return entry.compared;
}

// Words one after the other, whatever stands between them; folded words hold nothing that a pattern would read.
function inOrder(words: readonly string[]): RegExp {
  return new RegExp(words.join("[^\\p{L}\\p{N}]{1,9}"), "u");
}

/**
 * Makes an index for searching articles in Vietnamese: with or without accents, by the beginning of a word while the
 * reader still types, and with a letter wrong where nothing else answers. Whoever types accents gets articles with just
 * those accents first. It needs `minisearch`.
 *
 * @example
 * ```ts
 * const article = articleSchema.parse({
 *   version: 1, id: "17", slug: "khai-giang", title: "Khai giảng", displayTitle: "Lễ khai giảng", section: "tin-tuc",
 *   publishedAt: { wallTime: "2021-09-16T02:18", zone: "unknown" }, status: "published", body: "<p>Sáng nay</p>",
 * });
 * createArticleSearch([article]).search("khai gian")[0]?.title; // => { text: "Lễ khai giảng", spans: [{ start: 3, end: 7 }, { start: 8, end: 13 }] }
 * ```
 */
export function createArticleSearch<T extends Article | ArticleSummary>(
  articles: readonly T[],
): ArticleSearch<T> {
  const entries = new Map<string, Entry<T>>();
  const index = new MiniSearch<Entry<T>>({
    fields: Object.keys(FIELDS),
    extractField({ article, text }, field) {
      if (field === "id") return article.id;
      if (field === "title") return `${article.title}\n${article.displayTitle}`;
      if (field === "tags") return article.tags.join("\n");
      if (field === "authors") return article.authors.map(({ name }) => name).join("\n");
      return field === "summary" ? (article.summary ?? "") : text;
    },
    tokenize: (text) => foldWords(text),
    processTerm: (term) => term,
  });

  function add(article: T): void {
    remove(article.id);
    const entry = { article, text: "body" in article ? bodyText(article.body) : "" };
    entries.set(article.id, entry);
    index.add(entry);
  }

  function remove(id: string): void {
    const known = entries.get(id);
    if (known === undefined) return;
    index.remove(known);
    entries.delete(id);
  }

  function search(query: string, options: SearchOptions = {}): readonly SearchHit<T>[] {
    const words = foldWords(query);
    const last = words.length - 1;
    const now = instantOfNow(options.now);
    if (words.length === 0) return [];
    const wanted = (id: string): boolean => {
      const article = entries.get(id)?.article;
      if (article === undefined || !isOpen(article, now)) return false;
      return options.section === undefined || article.section === options.section;
    };
    const common = {
      boost: FIELDS,
      combineWith: "AND",
      prefix: (_: string, place: number) => place === last,
      filter: ({ id }: { readonly id: string }) => wanted(id),
    } as const;
    const exact = index.search(query, common);
    const found =
      exact.length > 0
        ? exact
        : index.search(query, {
            ...common,
            fuzzy: (term) => (term.length < SHORTEST_WITH_TYPO ? false : 1),
          });
    const phrase = plain(query).trim();
    const order = inOrder(words);
    return found
      .slice(0, Math.max(LOOKED_AT, options.limit ?? 0))
      .flatMap(({ id, score, terms }) => {
        const entry = entries.get(id);
        if (entry === undefined) return [];
        const texts = comparedOf(entry);
        const accents = texts.plain.includes(phrase) ? 2 : 1;
        const together = order.test(texts.folded) ? 2 : 1;
        return [{ entry, score: score * accents * together, terms: new Set(terms) }];
      })
      .sort((a, b) => b.score - a.score)
      .slice(0, Math.max(0, options.limit ?? 20))
      .map(({ entry, score, terms }) => {
        const { article } = entry;
        const title = { text: article.displayTitle };
        const { source } = comparedOf(entry);
        return {
          article,
          score,
          title: { ...title, spans: findHighlights(title, terms) },
          excerpt: bestExcerpt(source.text, findHighlights(source, terms)),
        };
      });
  }

  for (const article of articles) add(article);
  return { add, remove, search };
}
