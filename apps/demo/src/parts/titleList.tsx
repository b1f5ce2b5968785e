import { shortDate } from "../content/shortDate.js";
import type { Story } from "../content/story.js";

interface TitleListProperties {
  readonly stories: readonly Story[];
  /** Why a story stands here, by its id. */
  readonly reasons?: ReadonlyMap<string, string>;
}

export function TitleList({ stories, reasons }: TitleListProperties) {
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
          {reasons?.has(story.id) ? <span class="reason">{reasons.get(story.id)}</span> : null}
        </li>
      ))}
    </ul>
  );
}
