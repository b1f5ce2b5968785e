import { formatNumber } from "@sotruong/text";
import { raw } from "hono/html";
import type { AnnotatedBody } from "../content/annotateBody.js";
import type { Story } from "../content/story.js";
import { ArticleData } from "../parts/articleData.js";
import { Breadcrumb } from "../parts/breadcrumb.js";
import { Byline } from "../parts/byline.js";
import { ImportNote } from "../parts/importNote.js";
import { Layout } from "../parts/layout.js";
import { MainPicture } from "../parts/mainPicture.js";
import { PageActions } from "../parts/pageActions.js";
import type { PageFrame } from "../parts/pageFrame.js";
import { References } from "../parts/references.js";
import { TitleList } from "../parts/titleList.js";

interface ArticlePageProperties {
  readonly frame: PageFrame;
  readonly story: Story;
  readonly annotated: AnnotatedBody;
  readonly dateLine?: string;
  /** Absent where the counter did not answer. */
  readonly views: number | undefined;
  readonly backAddress: string;
  readonly canonicalUrl: string;
  /** Whether the school sends articles by mail itself. */
  readonly mail: boolean;
  readonly others: readonly Story[];
  /** Why an article of `others` goes with this one, by its id. */
  readonly reasons: ReadonlyMap<string, string>;
  readonly sidebar: unknown;
}

export function ArticlePage(properties: ArticlePageProperties) {
  const { frame, story, annotated, dateLine, views, backAddress, canonicalUrl, mail } = properties;
  const { others, reasons, sidebar } = properties;
  return (
    <Layout
      frame={frame}
      title={story.displayTitle}
      canonicalPath={`/bai-viet/${story.slug}`}
      currentSection={story.section}
      head={<ArticleData frame={frame} story={story} views={views} />}
      {...(story.summary === undefined ? {} : { description: story.summary })}
    >
      <div class="with-sidebar">
        <div>
          <div class="article-top">
            <Breadcrumb
              places={[
                { address: "/", name: "Trang chủ" },
                { address: `/chuyen-muc/${story.section}`, name: story.sectionName },
              ]}
            />
            <PageActions story={story} backAddress={backAddress} position="top" />
          </div>
          <article class="article">
            <header>
              <h1>{story.displayTitle}</h1>
              <p class="dateline">
                {dateLine === undefined ? null : (
                  <>
                    <time datetime={story.publishedAt.wallTime}>{dateLine}</time>
                    {" · "}
                  </>
                )}
                <span data-views>
                  {views === undefined ? "" : `Lượt xem: ${formatNumber(views)}`}
                </span>
              </p>
              <Byline authors={story.authors} />
              <sotruong-read-aloud class="reading-tool" content=".article" />
            </header>
            {story.summary === undefined ? null : <p class="summary">{story.summary}</p>}
            <MainPicture story={story} />
            <div class="article-body">{raw(annotated.html)}</div>
            <References references={annotated.references} />
            <ImportNote story={story} />
          </article>
          <PageActions story={story} backAddress={backAddress} position="foot" />
          <section class="other-news" aria-labelledby="tin-khac">
            <h2 id="tin-khac">Các tin khác</h2>
            <TitleList stories={others} reasons={reasons} />
          </section>
          <sotruong-share
            url={canonicalUrl}
            page-title={story.displayTitle}
            qr-code={`/share/${story.slug}/ma-qr.svg`}
            {...(story.summary === undefined ? {} : { summary: story.summary })}
          >
            {mail ? (
              <p slot="more">
                <a href={`/gui-thu/${story.slug}`}>Gửi qua thư điện tử của nhà trường</a>
              </p>
            ) : null}
          </sotruong-share>
        </div>
        {sidebar}
      </div>
    </Layout>
  );
}
