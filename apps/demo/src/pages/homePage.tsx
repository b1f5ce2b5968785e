import type { Story } from "../content/story.js";
import { Layout } from "../parts/layout.js";
import type { PageFrame } from "../parts/pageFrame.js";
import { StoryMeta } from "../parts/storyMeta.js";
import { StoryPicture } from "../parts/storyPicture.js";
import { TitleList } from "../parts/titleList.js";

interface HomePageProperties {
  readonly frame: PageFrame;
  readonly lead: Story;
  readonly latest: readonly Story[];
  readonly sections: readonly {
    readonly id: string;
    readonly name: string;
    readonly stories: readonly Story[];
  }[];
  readonly sidebar: unknown;
}

export function HomePage({ frame, lead, latest, sections, sidebar }: HomePageProperties) {
  return (
    <Layout frame={frame} description={frame.settings.motto} canonicalPath="/">
      <h1 class="visually-hidden">Trang chủ {frame.settings.name}</h1>
      <article class="lead">
        <StoryPicture story={lead} eager />
        <div>
          <StoryMeta story={lead} />
          <h2 class="story-title">
            <a href={`/bai-viet/${lead.slug}`}>{lead.displayTitle}</a>
          </h2>
          {lead.summary === undefined ? null : <p>{lead.summary}</p>}
        </div>
      </article>
      <div class="with-sidebar">
        <div>
          <section aria-labelledby="tin-moi">
            <div class="section-heading">
              <h2 id="tin-moi">Tin mới nhất</h2>
            </div>
            <ul class="latest-list">
              {latest.map((story) => (
                <li>
                  <article>
                    <StoryPicture story={story} decorative />
                    <h3 class="story-title">
                      <a href={`/bai-viet/${story.slug}`}>{story.displayTitle}</a>
                    </h3>
                    <StoryMeta story={story} />
                  </article>
                </li>
              ))}
            </ul>
          </section>
          <div class="home-sections">
            {sections.map(({ id, name, stories: [first, ...others] }) => (
              <section aria-labelledby={`muc-${id}`}>
                <div class="section-heading">
                  <h2 id={`muc-${id}`}>{name}</h2>
                  <a href={`/chuyen-muc/${id}`} aria-label={`Xem tất cả: ${name}`}>
                    Xem tất cả
                  </a>
                </div>
                {first === undefined ? (
                  <p class="quiet">Chuyên mục chưa có bài.</p>
                ) : (
                  <article class="section-first">
                    <h3 class="story-title">
                      <a href={`/bai-viet/${first.slug}`}>{first.displayTitle}</a>
                    </h3>
                    {first.summary === undefined ? null : <p>{first.summary}</p>}
                  </article>
                )}
                {others.length === 0 ? null : <TitleList stories={others} />}
              </section>
            ))}
          </div>
        </div>
        {sidebar}
      </div>
    </Layout>
  );
}
