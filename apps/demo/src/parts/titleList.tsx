import { shortDate } from "../content/shortDate.js";
import type { Story } from "../content/story.js";

export function TitleList({ stories }: { readonly stories: readonly Story[] }) {
  return (
    <ul class="title-list">
      {stories.map((story) => (
        <li>
          <a href={`/bai-viet/${story.slug}`}>{story.displayTitle}</a>
          {story.undated ? null : (
            <>
              {" "}
              <time datetime={story.publishedAt.wallTime}>
                ({shortDate(story.publishedAt.wallTime)})
              </time>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
