export type { ArticleSearch, HighlightedText, SearchHit, SearchOptions } from "./articleSearch.js";
export { createArticleSearch } from "./createArticleSearch.js";
export { formatHighlighted } from "./formatHighlighted.js";
