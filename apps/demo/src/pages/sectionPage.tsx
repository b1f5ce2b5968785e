import type { Story } from "../content/story.js";
import { Layout } from "../parts/layout.js";
import type { PageFrame } from "../parts/pageFrame.js";
import { Paging } from "../parts/paging.js";
import { StoryMeta } from "../parts/storyMeta.js";
import { StoryPicture } from "../parts/storyPicture.js";

interface SectionPageProperties {
  readonly frame: PageFrame;
  readonly section: { readonly id: string; readonly name: string };
  readonly stories: readonly Story[];
  readonly page: number;
  readonly pageCount: number;
  readonly sidebar: unknown;
}

export function SectionPage(properties: SectionPageProperties) {
  const { frame, section, stories, page, pageCount, sidebar } = properties;
  const address = `/chuyen-muc/${section.id}`;
  return (
    <Layout
      frame={frame}
      title={page === 1 ? section.name : `${section.name}, trang ${page}`}
      canonicalPath={page === 1 ? address : `${address}?trang=${page}`}
      currentSection={section.id}
    >
      <div class="page-heading">
        <h1>{section.name}</h1>
        {stories.length === 0 ? null : <a href={`${address}/in`}>In danh sách này</a>}
      </div>
      <div class="with-sidebar">
        <div>
          {stories.length === 0 ? <p>Chuyên mục chưa có bài.</p> : null}
          <ul class="story-list">
            {stories.map((story) => (
              <li class={story.images.length === 0 ? "" : "has-picture"}>
                <StoryPicture story={story} decorative />
                <article>
                  <h2 class="story-title">
                    <a href={`/bai-viet/${story.slug}`}>{story.displayTitle}</a>
                  </h2>
                  <StoryMeta story={story} />
                  {story.summary === undefined ? null : <p class="summary">{story.summary}</p>}
                </article>
              </li>
            ))}
          </ul>
          <Paging address={address} page={page} pageCount={pageCount} />
        </div>
        {sidebar}
      </div>
    </Layout>
  );
}
