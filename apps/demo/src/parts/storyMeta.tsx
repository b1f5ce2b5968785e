import { shortDate } from "../content/shortDate.js";
import type { Story } from "../content/story.js";

export function StoryMeta({ story }: { readonly story: Story }) {
  return (
    <p class="story-meta">
      <a href={`/chuyen-muc/${story.section}`}>{story.sectionName}</a>
      {story.undated ? null : (
        <>
          {" · "}
          <time datetime={story.publishedAt.wallTime}>{shortDate(story.publishedAt.wallTime)}</time>
        </>
      )}
    </p>
  );
}
