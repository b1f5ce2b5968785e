import { formatHighlighted, type SearchHit } from "@sotruong/articles/search";
import { raw } from "hono/html";
import type { Story } from "../content/story.js";
import { Layout } from "../parts/layout.js";
import type { PageFrame } from "../parts/pageFrame.js";
import { SearchForm } from "../parts/searchForm.js";
import { StoryMeta } from "../parts/storyMeta.js";

interface SearchPageProperties {
  readonly frame: PageFrame;
  readonly query: string;
  readonly hits: readonly SearchHit<Story>[];
}

function outcomeOf(query: string, count: number): string {
  if (query === "") return "Gõ từ cần tìm, có dấu hoặc không dấu.";
  if (count === 0) return `Không có bài nào khớp với “${query}”. Hãy thử ít từ hơn.`;
  return `${count} bài khớp với “${query}”`;
}

export function SearchPage({ frame, query, hits }: SearchPageProperties) {
  return (
    <Layout frame={frame} title={query === "" ? "Tìm kiếm" : `Tìm “${query}”`}>
      <div class="page-heading">
        <h1>Tìm kiếm</h1>
        <SearchForm id="o-tim" query={query} />
        <p role="status" data-search-outcome>
          {outcomeOf(query, hits.length)}
        </p>
      </div>
      <ol class="story-list search-hits">
        {hits.map(({ article, title, excerpt }) => (
          <li>
            <article>
              <h2 class="story-title">
                <a href={`/bai-viet/${article.slug}`}>{raw(formatHighlighted(title))}</a>
              </h2>
              <StoryMeta story={article} />
              <p class="summary">{raw(formatHighlighted(excerpt))}</p>
            </article>
          </li>
        ))}
      </ol>
    </Layout>
  );
}
