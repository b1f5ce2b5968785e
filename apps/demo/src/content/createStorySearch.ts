import { type ArticleSearch, createArticleSearch } from "@sotruong/articles/search";
import type { Story } from "./story.js";

/** One index for the life of the server: stories that came, went or changed since the last search are put right first. */
export function createStorySearch(): (stories: readonly Story[]) => ArticleSearch<Story> {
  const index = createArticleSearch<Story>([]);
  const known = new Map<string, Story>();
  return (stories) => {
    const present = new Set(stories.map(({ id }) => id));
    for (const id of known.keys()) {
      if (present.has(id)) continue;
      index.remove(id);
      known.delete(id);
    }
    for (const story of stories) {
      if (known.get(story.id) === story) continue;
      index.add(story);
      known.set(story.id, story);
    }
    return index;
  };
}
